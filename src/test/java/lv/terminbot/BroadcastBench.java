package lv.terminbot;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import lv.terminbot.telegram.FaultyBotApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An invitation to many contacts against a Bot API that enforces Telegram's limits and takes its
 * time, and questions asked meanwhile: {@code mvn test -Dtest=BroadcastBench -Dcontacts=10000}.
 */
class BroadcastBench {
  private static final int CONTACTS = Integer.getInteger("contacts", 3_000);
  private static final int ASKERS = 200;
  private static final Duration ANSWERS_AFTER =
      Duration.ofMillis(Integer.getInteger("latency", 80));
  private static final long FIRST = 10_001;
  private static final long FIRST_ASKER = 5_001;

  @TempDir private Path data;

  @Test
  void aBroadcastAndQuestionsDuringIt() {
    try (var bot = WholeBot.startedAtTelegramsPace(data, "2024-01-05T10:00")) {
      bot.knows(LongStream.range(FIRST, FIRST + CONTACTS), "VARAM");
      bot.knows(LongStream.range(FIRST_ASKER, FIRST_ASKER + ASKERS), "NONE");
      var telegram = bot.telegram();
      telegram.enforceLimits();
      telegram.answersAfter(ANSWERS_AFTER);
      var began = System.nanoTime();
      Thread.ofVirtual().start(() -> bot.itBecomes("2024-01-08T09:00"));
      var answers = new ArrayList<Long>();
      while (told(telegram) < CONTACTS) {
        answers.add(answered(telegram, FIRST_ASKER + answers.size() % ASKERS));
        LockSupport.parkNanos(500_000_000);
      }
      var took = (System.nanoTime() - began) / 1e9;
      var floor = CONTACTS / 30.0;
      answers.sort(Long::compare);
      System.out.printf(
          "%d reminders in %.0f s, the floor is %.0f s (%.2f times); each call %d ms; 429s: %d;"
              + " answers meanwhile: %d, median %.0f ms, p99 %.0f ms, longest %.0f ms%n",
          CONTACTS,
          took,
          floor,
          took / floor,
          ANSWERS_AFTER.toMillis(),
          telegram.floods(),
          answers.size(),
          answers.get(answers.size() / 2) / 1e6,
          answers.get((int) (answers.size() * 0.99)) / 1e6,
          answers.getLast() / 1e6);
    }
  }

  private static long told(FaultyBotApi telegram) {
    return telegram.arrived().stream().filter(a -> a.chat() >= FIRST).count();
  }

  private static long answered(FaultyBotApi telegram, long asker) {
    var before = telegram.messagesTo(asker).size();
    var asked = System.nanoTime();
    telegram.says(asker, "status 3.2");
    while (telegram.messagesTo(asker).size() == before) {
      LockSupport.parkNanos(2_000_000);
    }
    return System.nanoTime() - asked;
  }
}
