package lv.terminbot.benchmarks;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import lv.terminbot.answer.Answers;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.plan.MeasureNumber;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** From what is wanted to the page that answers it. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RenderingBenchmark {
  private static final Inquiry CARD =
      new Inquiry.AskMeasure(Optional.empty(), new MeasureNumber("3.2"));

  @Benchmark
  public Object cardOfAMeasure(DeskWithReports desk) {
    return desk.bean(Answers.class).answer(desk.anna(), CARD, 1);
  }

  @Benchmark
  public Object overview(DeskWithReports desk) {
    return desk.bean(Answers.class).answer(desk.anna(), new Inquiry.AskOverview(), 1);
  }
}
