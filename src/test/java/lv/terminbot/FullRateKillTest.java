package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import lv.terminbot.telegram.SwiftBotApi;
import lv.terminbot.telegram.SwiftBotApi.Said;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed while many report as fast as it answers, with all limits lifted: as often
 * as {@code -Dkills} says. A trial: a warm program at full rate takes a minute of both cores.
 */
@Order(1)
@EnabledIfSystemProperty(named = "kills", matches = "\\d+")
class FullRateKillTest {
  private static final int KILLS = Integer.getInteger("kills", 0);
  private static final List<Long> CONTACTS = LongStream.range(2001, 2017).boxed().toList();

  /** So many answers more, and it is killed. */
  private static final int IN_FULL_SWING = 150;

  /** Who hears nothing for so long writes anew, as people do: what was uncertain never comes. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @TempDir private Path data;
  private final AtomicBoolean over = new AtomicBoolean();
  private final AtomicInteger taps = new AtomicInteger();

  @Test
  void whatIsConfirmedAtFullRateIsSubmittedOnceAndAnsweredOnce() throws Exception {
    ManyInstitutions.planned(data, CONTACTS);
    EmptyDatabase.copiedTo(data);
    for (var contact : CONTACTS) {
      Contacts.into(data, LongStream.of(contact), "I" + contact);
    }
    try (var telegram = SwiftBotApi.start();
        var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = CONTACTS.stream().map(c -> people.submit(() -> reports(telegram, c))).toList();
      for (var kill = 1; kill <= KILLS; kill++) {
        try (var program = ChildProgram.unlimited(data, telegram.url()).awaitStart()) {
          var before = telegram.told();
          await()
              .pollInterval(Duration.ofMillis(2))
              .atMost(Duration.ofMinutes(1))
              .until(() -> telegram.told() >= before + IN_FULL_SWING);
          program.kill();
        }
      }
      try (var program = ChildProgram.unlimited(data, telegram.url()).awaitStart()) {
        over.set(true);
        for (Future<?> one : all) {
          one.get();
        }
        await()
            .atMost(Duration.ofMinutes(1))
            .until(
                () ->
                    telegram.unconfirmed() == 0
                        && rows("inbox", "done_at is null") == 0
                        && rows("outbox", "state = 'queued'") == 0);
        program.stop();
      }
      var sent = rows("outbox", "state = 'sent' and kind = 'message'");
      var uncertain = rows("outbox", "state = 'uncertain'");
      System.out.printf(
          "%d kills at full rate: %d updates, %d answers, %d reports, %d uncertain%n",
          KILLS, telegram.delivered(), telegram.told(), taps.get(), uncertain);
      assertThat(rows("inbox", "1 = 1")).as("heard once").isEqualTo(telegram.delivered());
      assertThat(taps.get()).isPositive();
      assertThat(rows("progress_update", "1 = 1")).as("submitted once").isEqualTo(taps.get());
      assertThat((long) telegram.told()).as("answered once").isBetween(sent, sent + uncertain);
    }
  }

  /** Reports on a measure of one's own, again and again. */
  private Void reports(SwiftBotApi telegram, long contact) throws InterruptedException {
    for (var turn = 1; !over.get(); turn++) {
      var words = "ziņa " + turn;
      telegram.says(contact, "1.%d procesā: %s".formatted(contact, words));
      var preview = heard(telegram, contact, words);
      if (preview.isPresent()) {
        telegram.taps(contact, preview.get().message(), preview.get().buttons().getFirst());
        taps.incrementAndGet();
        telegram.answer(contact, PATIENCE);
      }
    }
    return null;
  }

  /** The answer that has these words; what is late from before is passed over. */
  private static Optional<Said> heard(SwiftBotApi telegram, long contact, String words)
      throws InterruptedException {
    var said = telegram.answer(contact, PATIENCE);
    while (said.isPresent() && !said.get().words().contains("<blockquote>" + words + "<")) {
      said = telegram.answer(contact, PATIENCE);
    }
    return said;
  }

  private long rows(String table, String condition) throws SQLException {
    try (var database = DriverManager.getConnection(Contacts.url(data));
        var rows =
            database
                .createStatement()
                .executeQuery("select count(*) from %s where %s".formatted(table, condition))) {
      return rows.getLong(1);
    }
  }
}
