package lv.terminbot.people.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.email.Mailboxes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Institutions are invited by e-mail, and those who read no Telegram get all of it so. */
class ByEmailTest {
  private static final String ILZE = "ilze.kalnina@varam.gov.lv";

  @TempDir private Path data;
  private final Mailboxes mail = new Mailboxes();
  private Bot bot;
  private Someone anna;

  @BeforeEach
  void beforeTheInvitation() {
    bot = DeskBot.emailing("2024-01-05T10:00", data, mail.way());
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
  }

  @AfterEach
  void over() {
    bot.close();
    mail.close();
  }

  @Test
  void whoseAddressIsKnownIsInvitedByEmailWithTheLetter() {
    anna.says("VARAM " + ILZE + " Ilze Kalniņa\nTM janis@tm.gov.lv");
    assertThat(anna.lastShown()).contains("Pierakstītas 2 adreses", ILZE, "Ilze Kalniņa");

    assertThat(anna.taps("📧 Uzaicināt e-pastā"))
        .contains("Uzaicinājumi e-pastā</b> (2)", ILZE, "janis@tm.gov.lv");
    assertThat(mail.arrived()).isEmpty();
    anna.taps("📧 Nosūtīt: 2");

    assertThat(mail.arrived()).hasSize(2);
    var first = mail.arrived().stream().filter(m -> m.to().equals(ILZE)).findFirst().orElseThrow();
    assertThat(first.subject()).startsWith("Terminbot: Labdien");
    assertThat(first.words())
        .contains("https://t.me/", "?start=", "[VARAM-lv.pdf]")
        .contains("līdz 2024. gada 4. februārim");
    assertThat(first.whole()).contains("Auto-Submitted: auto-generated", "terminbot@example.lv");
    assertThat(bot.column("institution", "join_link", "true"))
        .containsExactlyInAnyOrder("VARAM", "TM");
  }

  @Test
  void anAddressIsWrittenToInItsLanguageAndWhoChangedItStandsInTheTrail() {
    assertThat(anna.says("VARAM " + ILZE + " Ilze Kalniņa angliski"))
        .contains("Ilze Kalniņa · angliski");
    anna.taps("📧 Uzaicināt e-pastā");
    anna.taps("📧 Nosūtīt: 1");
    assertThat(mail.arrived().getFirst().words()).contains("Telegram").doesNotContain("Labdien");

    anna.says("e-pasta adreses");
    assertThat(anna.taps("VARAM: latviski")).doesNotContain("angliski</b>");
    assertThat(anna.says("e-pasta adreses")).doesNotContain("· angliski");
    assertThat(bot.count("trail", "what = 'address.changed' and by_person = " + Bot.ANNA))
        .isEqualTo(2);
    assertThat(anna.says("žurnāls")).contains("mainīta e-pasta adrese").doesNotContain(ILZE);
  }

  @Test
  void theLinkInTheEmailLetsThemIn() {
    anna.says("VARAM " + ILZE);
    anna.taps("📧 Uzaicināt e-pastā");
    anna.taps("📧 Nosūtīt: 1");
    var code = mail.arrived().getFirst().words().replaceAll("(?s).*\\?start=([\\w-]{22}).*", "$1");

    assertThat(bot.stranger().says("/start " + code)).contains("(VARAM)");
  }

  @Test
  void whatWasSentByEmailIsOnRecord() {
    anna.says("VARAM " + ILZE);
    anna.taps("📧 Uzaicināt e-pastā");
    anna.taps("📧 Nosūtīt: 1");

    assertThat(bot.count("outbox", "chat >= 4503599627370496 and state = 'sent'")).isEqualTo(1);
    assertThat(anna.says("kam nosūtīts")).contains("VARAM");
  }

  @Test
  void whoReadsNoTelegramGetsRemindersByEmailInOfficeHoursOnceAndOnlyWhileTheyOwe() {
    anna.says("VARAM " + ILZE + " Ilze Kalniņa");
    assertThat(anna.taps("VARAM: tikai e-pasts, bez Telegram"))
        .contains("Ilze Kalniņa", "turpmāk visu saņem e-pastā");
    assertThat(mail.arrived()).hasSize(1);
    assertThat(mail.arrived().getFirst().words()).contains("kontaktpersona", "Anna");

    bot.itIs("2024-01-08T07:00");
    assertThat(mail.arrived()).as("not before the office opens").hasSize(1);
    bot.itIs("2024-01-08T09:30");
    bot.itIs("2024-01-08T12:00");
    assertThat(mail.arrived()).as("once").hasSize(2);
    assertThat(mail.arrived().getLast().words())
        .contains("5.1", "5. februāri", "Atbildiet uz šo vēstuli")
        .doesNotContain("Rakstiet man", "<b>Ilze");

    for (var number : bot.column("measure", "obligation", "institution = 'VARAM'")) {
      anna.says("VARAM " + number + " procesā: darbs rit");
      anna.taps("✅ Apstiprināt");
    }
    assertThat(bot.count("progress_update", "institution = 'VARAM'")).isPositive();
    var told = mail.arrived().size();
    bot.itIs("2024-01-22T10:00");
    assertThat(mail.arrived()).as("who owes nothing is not reminded").hasSize(told);
  }

  @Test
  void aServerThatIsDownForADayDelaysAndRepeatsNothing() {
    anna.says("VARAM " + ILZE + " Ilze Kalniņa");
    anna.taps("VARAM: tikai e-pasts, bez Telegram");
    mail.off();
    for (var hour = 9; hour < 18; hour++) {
      bot.itIs("2024-01-08T%02d:30".formatted(hour));
    }
    assertThat(mail.arrived()).hasSize(1);
    assertThat(bot.count("outbox", "chat >= 4503599627370496 and state = 'uncertain'")).isZero();
    assertThat(anna.texts())
        .filteredOn(text -> text.contains("Pasta serveris neatbild"))
        .hasSize(1);

    mail.on();
    bot.itIs("2024-01-09T09:30");
    bot.itIs("2024-01-09T10:30");
    bot.itIs("2024-01-09T15:30");

    assertThat(mail.arrived()).hasSize(2);
    assertThat(mail.arrived().getLast().words()).contains("27 dienas");
  }

  @Test
  void aWrongAddressIsSaidWithARightOne() {
    assertThat(anna.says("VARAM ilze@varam")).contains("nav e-pasta adrese", "VARAM vards");
    assertThat(bot.count("email_address", "true")).isZero();
  }

  @Test
  void anAddressWithinAReportIsPartOfIt() {
    var dace = bot.contactOf("TM");
    dace.says("3.2 procesā: rakstiet TM ilze@tm.gov.lv");
    assertThat(bot.count("email_address", "true")).isZero();
    assertThat(dace.says("TM ilze@tm.gov.lv")).contains("tikai koordinators");
  }

  @Test
  void aForgottenAddressIsWrittenToNoMore() {
    anna.says("VARAM " + ILZE + " Ilze Kalniņa");
    anna.taps("VARAM: tikai e-pasts, bez Telegram");
    assertThat(anna.says("e-pasta adreses")).contains(ILZE, "tikai e-pastā");
    anna.taps("Aizmirst VARAM adresi");

    bot.itIs("2024-01-08T09:30");

    assertThat(bot.count("email_address", "true")).isZero();
    assertThat(bot.count("membership", "institution = 'VARAM'")).isZero();
    assertThat(mail.arrived()).hasSize(1);
  }

  @Test
  void withoutAMailServerNoAddressIsKept(@TempDir Path other) {
    try (var plain = DeskBot.at("2024-01-05T10:00", other)) {
      var coordinator = plain.someone(Bot.ANNA);
      coordinator.says("/start");
      assertThat(coordinator.says("VARAM " + ILZE)).contains("E-pasts nav iestatīts");
      assertThat(plain.count("email_address", "true")).isZero();
    }
  }
}
