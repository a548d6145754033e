package lv.terminbot.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mail server refuses, puts off or leaves unsaid. */
class RefusedMailTest {
  private static final String BY_EMAIL = "chat >= 4503599627370496";

  @TempDir private Path data;
  private final GruffServer server = new GruffServer();
  private Bot bot;
  private Someone anna;

  @BeforeEach
  void aBot() {
    bot = DeskBot.emailing("2024-01-05T10:00", data, server.way());
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
  }

  @AfterEach
  void over() throws IOException {
    bot.close();
    server.close();
  }

  private void invited() {
    anna.says("VARAM ilze@varam.gov.lv");
    anna.taps("📧 Uzaicināt e-pastā");
    anna.taps("📧 Nosūtīt: 1");
  }

  @Test
  void anAddressThatThereIsNotIsToldWithWhatToDo() {
    server.answers("RCPT", "550 no such user");
    invited();
    bot.quiet();

    assertThat(anna.lastShown()).contains("šādas adreses nav", "ilze@varam.gov.lv");
    assertThat(bot.count("outbox", BY_EMAIL + " and state = 'blocked'")).isEqualTo(1);
    bot.itIs("2024-01-05T16:00");
    assertThat(server.calls()).as("not tried again").isEqualTo(1);
  }

  @Test
  void whoIsWrittenToByEmailAndCannotBeReachedIsAnAlarmUntilTheAddressIsRight() {
    anna.says("VARAM ilze@varam.gov.lv Ilze");
    server.answers("RCPT", "550 no such user");
    anna.taps("VARAM: tikai e-pasts, bez Telegram");
    bot.quiet();
    assertThat(anna.lastShown()).contains("Ilze", "e-pasta adreses nav");
    assertThat(anna.says("trauksmes")).contains("Ilze", "šādas adreses nav");

    server.answers("RCPT", "250 fine");
    anna.says("VARAM ilze.k@varam.gov.lv Ilze");
    bot.itIs("2024-01-08T09:30");

    assertThat(bot.count("outbox", BY_EMAIL + " and state = 'sent'")).isEqualTo(1);
  }

  @Test
  void whatIsPutOffIsTriedAgainAndArrivesOnce() {
    server.answers("RCPT", "451 try later");
    invited();
    assertThat(bot.count("outbox", BY_EMAIL + " and state = 'queued'")).isEqualTo(1);

    server.answers("RCPT", "250 fine");
    bot.itIs("2024-01-05T10:02");

    assertThat(bot.count("outbox", BY_EMAIL + " and state = 'sent'")).isEqualTo(1);
    bot.itIs("2024-01-05T12:00");
    assertThat(server.calls()).isEqualTo(2);
  }

  @Test
  void aServerThatTakesTheCallAndIsSilentDelaysAndLeavesNothingInDoubt() {
    server.answers("", "");
    invited();
    assertThat(bot.count("outbox", BY_EMAIL + " and state = 'queued' and tries = 1")).isEqualTo(1);

    server.answers("", "220 gruff");
    bot.itIs("2024-01-05T10:02");

    assertThat(bot.count("outbox", BY_EMAIL + " and state = 'sent'")).isEqualTo(1);
  }

  @Test
  void whatMayHaveArrivedIsNotSentAgainUnasked() {
    server.answers(".", "");
    invited();
    bot.itIs("2024-01-05T12:00");

    assertThat(server.calls()).isEqualTo(1);
    assertThat(bot.count("outbox", BY_EMAIL + " and state = 'uncertain'")).isEqualTo(1);
    assertThat(anna.texts()).anyMatch(text -> text.contains("Nav zināms, vai nonāca"));
  }
}
