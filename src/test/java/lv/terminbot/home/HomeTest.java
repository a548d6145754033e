package lv.terminbot.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One message says what waits, and leads everywhere else and back. */
class HomeTest {
  private static final String HOME = "🏠 Sākums";
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;

  private void itIs(String when) {
    bot = DeskBot.at(when, data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private Someone reporting(String institution, String line) {
    var contact = bot.contactOf(institution);
    contact.says(line);
    contact.taps("✅ Apstiprināt");
    bot.quiet();
    return contact;
  }

  @Test
  void aCoordinatorSeesWhatWaitsAndReachesEverythingByButtons() {
    itIs("2024-01-10T10:00");
    reporting("TM", "3.2 procesā: līgums noslēgts");

    assertThat(anna.says("sākums")).contains("Sākums", "vēl 26 dienas", "Atbildēts: 1 no");
    assertThat(anna.buttons())
        .contains("📥 Jāizskata 1", "📊 Kopaina", "📁 Faili", "👥 Cilvēki", "🗓 Cikls")
        .noneMatch(label -> label.contains("Jautāt koordinatoram"))
        .anyMatch(label -> label.startsWith("🕓 Nav iesnieguši"))
        .anyMatch(label -> label.startsWith("⚠️ Nav sasniedzami"));
    assertThat(anna.taps("📥 Jāizskata 1")).contains("1. no 1", "līgums noslēgts");
    assertThat(anna.taps(HOME)).contains("Sākums");
    assertThat(anna.taps("👥 Cilvēki")).contains("Anna");
    anna.taps(HOME);
    assertThat(anna.taps("🗓 Cikls")).contains("2022-2023");
    anna.taps(HOME);
    assertThat(anna.taps("📁 Faili")).contains("Faili un attēli");
    assertThat(anna.buttons()).contains(HOME);
  }

  @Test
  void itIsShownInPlaceOfWhatWasThere() {
    itIs("2024-01-10T10:00");
    anna.says("status");
    var before = messages();

    anna.taps(HOME);
    anna.taps("🗓 Cikls");
    anna.taps(HOME);

    assertThat(messages()).isEqualTo(before);
  }

  private long messages() {
    return anna.shown().stream().filter(one -> one.method().equals("sendmessage")).count();
  }

  @Test
  void whoIsLateIsNudgedAndGivenTimeFromTheList() {
    itIs("2024-02-08T10:00");
    var dace = bot.contactOf("TM");
    dace.says("sākums");

    anna.says("sākums");
    var late = anna.buttons().stream().filter(b -> b.startsWith("⏰ Kavējas")).findFirst();
    assertThat(anna.taps(late.orElseThrow())).contains("TM");
    assertThat(anna.buttons()).contains("🔔 Pamudināt visus šos");
    anna.taps("TM");
    assertThat(anna.buttons()).contains("🔔 Pamudināt", "⏳ Pagarināt", "👤 Uzaicināt", HOME);
    assertThat(anna.taps("🔔 Pamudināt")).contains("TM");
    anna.taps("Sūtīt");
    bot.quiet();
    assertThat(dace.lastShown()).contains("3.1", "3.2");
  }

  @Test
  void onlyWhoIsLateIsNudgedFromTheListOfThem() {
    itIs("2024-01-30T10:00");
    var dace = bot.contactOf("TM");
    var janis = bot.contactOf("VARAM");
    anna.says("pagarini VARAM līdz 15.02.");
    anna.taps("✅ Piešķirt");
    bot.itIs("2024-02-08T10:00");
    var before = janis.shown().size();

    assertThat(bot.column("institution", "extension", "state = 'granted'")).contains("VARAM");
    anna.says("sākums");
    var late = anna.buttons().stream().filter(b -> b.startsWith("⏰ Kavējas")).findFirst();
    assertThat(anna.taps(late.orElseThrow())).contains("TM").doesNotContain("VARAM");
    assertThat(anna.taps("🔔 Pamudināt visus šos")).contains("TM").doesNotContain("VARAM");
    anna.taps("Sūtīt");
    bot.quiet();

    assertThat(dace.lastShown()).contains("3.1");
    assertThat(janis.shown()).hasSize(before);
  }

  @Test
  void aContactSeesWhatIsOwedByWhenAndAsksForMoreTimeByButtons() {
    itIs("2024-01-10T10:00");
    var dace = bot.contactOf("TM");

    assertThat(dace.says("/start")).contains("Labdien! Esmu Terminbot", "TM: atbildēts 0 no");
    assertThat(dace.buttons())
        .contains("✍️ Atskaitīties", "⏳ Lūgt pagarinājumu", "❓ Jautāt koordinatoram")
        .anyMatch(label -> label.matches("📝 Jāiesniedz \\d+, līdz 2024. gada 5. februārim"))
        .doesNotContain("👥 Cilvēki", "🗓 Cikls");
    assertThat(dace.taps("⏳ Lūgt pagarinājumu")).contains("TM", "5. februārim", "1. marts");
    assertThat(dace.buttons()).contains("T 7.", "Tikai 3.2").doesNotContain("S 10.", "O 5.");
    dace.taps("Tikai 3.2");
    assertThat(dace.taps("C 15.")).contains("3.2", "5. februārim", "15. februārim");
    assertThat(dace.says("Gaidām līguma parakstīšanu")).contains("nodots");
    bot.quiet();
    assertThat(anna.lastShown()).contains("TM", "3.2", "15. februārim", "Gaidām līguma");

    anna.says("sākums");
    assertThat(anna.buttons()).contains("⏳ Lūdz pagarinājumu 1");
  }

  @Test
  void aFreeDayIsNoDayToChoose() {
    itIs("2024-01-10T10:00");
    anna.says("cikls 2022-2023 termiņš 28.03.2024 gala termiņš 14.06.2024");
    anna.taps("✅ Apstiprināt");
    anna.says("TM");
    assertThat(anna.taps("⏳ Pagarināt")).contains("Brīvdienas: 29.03.2024., 01.04.2024.");
    assertThat(anna.buttons()).contains("O 2.").doesNotContain("P 1.", "S 6.");
  }

  @Test
  void whatWasBegunWaitsAtHome() {
    itIs("2024-01-10T10:00");
    var dace = bot.contactOf("TM");
    dace.says("atskaite 3.2");
    dace.taps("🔵 procesā");

    dace.says("sākums");
    assertThat(dace.buttons()).contains("✏️ Turpināt 3.2");
  }

  @Test
  void anObserverSeesWhatObserversMay() {
    itIs("2024-01-10T10:00");
    anna.says("uzaicini novērotāju");
    var link = anna.lastShown().replaceAll("(?s).*start=([A-Za-z0-9_-]+).*", "$1");
    var olga = bot.stranger();
    olga.says("/start " + link);
    olga.taps("Jā, tas esmu es");

    olga.says("sākums");
    assertThat(olga.buttons())
        .contains("📊 Kopaina", "📅 Termiņi", "📁 Faili", "🔄 Kas mainījies")
        .noneMatch(label -> label.contains("Jāizskata") || label.contains("Jāiesniedz"))
        .doesNotContain("👥 Cilvēki", "✍️ Atskaitīties");
  }

  @Test
  void startedYearsLaterACoordinatorIsToldWhatToDoFirst() {
    itIs("2026-11-30T10:00");

    assertThat(anna.says("sākums")).contains("Ar ko sākt").doesNotContain("pirms 1", "dienām");
    assertThat(anna.buttons()).contains("📅 Datumi: 2024-2025", "⏹ Slēgt 2022-2023");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status", "termiņi", "atskaites cikls", "kurš kavē", "kas vēl nav iesniedzis",
        "nedēļas kopsavilkums", "/help", "/start", "TM", "kas ir parādā"
      })
  void yearsLaterNobodyIsAThousandDaysLate(String words) {
    itIs("2026-11-30T10:00");
    assertThat(anna.says(words)).as(words).doesNotContainPattern("1.?0\\d\\d dien");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sākums",
        "Sakums",
        "/home",
        "home",
        "uz sākumu",
        "parādi sākumu",
        "main menu",
        "kas mani gaida?",
        "what waits for me",
        "sākumlapa lūdzu"
      })
  void manyWordsLeadHome(String words) {
    itIs("2024-01-10T10:00");
    assertThat(anna.says(words)).as(words).contains("Sākums");
    assertThat(anna.buttons()).contains("📊 Kopaina", "🗓 Cikls");
  }

  @Test
  void inEnglishItIsTheSame() {
    itIs("2024-01-10T10:00");
    anna.says("language english");
    assertThat(anna.says("home")).contains("Home", "26 days left", "Answered: 0 of");
    assertThat(anna.buttons()).contains("📊 Overview", "📁 Files", "👥 People", "🗓 Cycle");
  }

  @Test
  void ofSeveralPlansEachIsNamedAndContactsSeeWhatAsksOfThem() throws IOException {
    var plans = Files.createDirectories(data.resolve("plans"));
    for (var plan :
        List.of(
            "config/plans/ogp-lv-2022-2025.yaml",
            "src/test/resources/plans/elsewhere/ee-2022-2024.yaml")) {
      Files.copy(Path.of(plan), plans.resolve(Path.of(plan).getFileName()));
    }
    bot = DeskBot.at("2024-01-10T10:00", data, plans);
    anna = bot.someone(Bot.ANNA);

    assertThat(anna.says("/start"))
        .contains("Atskaite par 2023. gadu (Igaunijas rīcības plāns):")
        .contains("2022. un 2023. gadā (Latvijas Piektais");
    assertThat(bot.contactOf("TM").says("sākums"))
        .contains("TM: atbildēts 0 no 2")
        .doesNotContain("Igaunijas", "0 no 0");
  }
}
