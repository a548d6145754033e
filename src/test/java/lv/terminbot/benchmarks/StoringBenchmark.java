package lv.terminbot.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import lv.terminbot.Bot;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.text.Html;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** An answer put out, taken and settled: three commits of which each is on disk. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StoringBenchmark {
  private static final Page ANSWER = new Page(Html.escape("3.2 ".repeat(100)));

  @Benchmark
  public int answerOnDisk(DeskWithReports desk) {
    var outbox = desk.bean(Outbox.class);
    desk.bean(UnitOfWork.class)
        .run(() -> outbox.add(Urgency.REPLY, List.of(ANSWER.to(new ChatId(Bot.ANNA)))));
    var taken = outbox.take(Urgency.REPLY, List.of(), 10);
    taken.forEach(
        outgoing ->
            desk.bean(UnitOfWork.class).run(() -> outbox.settle(outgoing, new Delivery.Sent(1))));
    return taken.size();
  }
}
