package lv.terminbot;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import lv.terminbot.telegram.FaultyBotApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Start-up, memory, and the time from a question to its answer of the packaged program: {@code mvn
 * -DskipTests package}, then {@code mvn test -Dtest=ReplyBench}. Measured, never asserted.
 */
class ReplyBench {
  private static final int STARTS = 5;
  private static final int QUESTIONS = 600;
  private static final int WARMING_UP = 100;
  private static final Path JAR = Path.of("target", "terminbot.jar");

  @TempDir private Path data;

  @Test
  void theFiguresOfTheReadme() throws Exception {
    try (var telegram = FaultyBotApi.start()) {
      var starts = new ArrayList<Long>();
      for (var start = 0; start < STARTS; start++) {
        var began = System.nanoTime();
        try (var program = ChildProgram.packaged(JAR, data, telegram).awaitStart()) {
          starts.add(System.nanoTime() - began);
          program.stop();
        }
      }
      Contacts.into(data, LongStream.range(2001, 2001 + QUESTIONS), "VARAM");
      try (var program = ChildProgram.packaged(JAR, data, telegram).awaitStart()) {
        var idle = program.residentKilobytes();
        var answers = new ArrayList<Long>();
        for (var contact = 2001L; contact < 2001 + QUESTIONS; contact++) {
          answers.add(answered(telegram, contact));
          // Ten a second: faster ones would measure Telegram's limit of 30 messages a second.
          LockSupport.parkNanos(100_000_000);
        }
        var warm = answers.subList(WARMING_UP, QUESTIONS);
        System.out.printf(
            "start-up median %.1f s (of %d); answer to \"status 3.2\": median %.1f ms, p99 %.1f ms"
                + " (of %d, one after the other); resident %d MB after the start, %d MB after%n",
            share(starts, 0.5) / 1e9,
            STARTS,
            share(warm, 0.5) / 1e6,
            share(warm, 0.99) / 1e6,
            warm.size(),
            idle / 1024,
            program.residentKilobytes() / 1024);
        program.stop();
      }
    }
  }

  private static long answered(FaultyBotApi telegram, long contact) {
    var asked = System.nanoTime();
    telegram.says(contact, "status 3.2");
    while (telegram.messagesTo(contact).isEmpty()) {
      if (System.nanoTime() - asked > Duration.ofSeconds(30).toNanos()) {
        throw new AssertionError("no answer to " + contact);
      }
      LockSupport.parkNanos(200_000);
    }
    return System.nanoTime() - asked;
  }

  private static long share(List<Long> times, double share) {
    return times.stream()
        .sorted()
        .skip((long) Math.ceil(times.size() * share) - 1)
        .findFirst()
        .orElseThrow();
  }
}
