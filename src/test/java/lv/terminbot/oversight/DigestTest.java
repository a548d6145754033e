package lv.terminbot.oversight;

import static lv.terminbot.Bot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What coordinators are told at the end of a day and on Mondays. */
class DigestTest {
  private static final long JANIS = 2001;
  private Bot bot;
  private Someone anna;
  private Someone janis;

  @BeforeEach
  void aBotInTheWeekOfTheInvitation(@TempDir Path data) {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(ANNA);
    anna.says("/start");
    janis = bot.someone(JANIS);
    janis.joins("VARAM");
    bot.itIs("2024-01-10T10:30");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void atTheEndOfADayWhatHasChangedIsToldOnceAndAnEmptyDayIsSilent() {
    janis.says("5.1 procesā: vēl nepublicējams");
    janis.taps("✅ Apstiprināt");
    janis.says("6.1 procesā: melnraksta teksts");
    bot.itIs("2024-01-10T16:59");
    assertThat(digests(anna)).isEmpty();

    bot.itIs("2024-01-10T17:00");
    bot.itIs("2024-01-10T17:30");
    bot.restart();
    bot.itIs("2024-01-10T17:31");

    assertThat(digests(anna)).hasSize(1);
    assertThat(digests(anna).getFirst())
        .contains("1 jauna progresa ziņa", "5.1", "VARAM – 🔵 procesā", "1 melnraksts: VARAM")
        .contains("Pievienojās")
        .doesNotContain("melnraksta teksts", "vēl nepublicējams");
    assertThat(anna.buttons())
        .containsExactly("Kopaina", "Kas vēl nav iesniedzis", "📥 Kas vēl jāizskata", "🏠 Sākums");
    assertThat(anna.taps("Kas vēl nav iesniedzis")).contains("VARAM: 5.2", "TM: 3.1, 3.2");

    bot.itIs("2024-01-11T17:00");
    bot.itIs("2024-01-12T17:00");
    assertThat(digests(anna)).hasSize(1);
  }

  @Test
  void whatAnOutageHeldBackComesAtTheNextOpeningAllInOne() {
    janis.says("5.1 procesā: viens");
    janis.taps("✅ Apstiprināt");
    bot.stop();
    bot.start();
    bot.itIs("2024-01-14T12:00");
    assertThat(digests(anna)).as("nothing on a Sunday").isEmpty();

    bot.itIs("2024-01-15T08:00");
    bot.itIs("2024-01-15T17:00");

    assertThat(digests(anna)).hasSize(1);
    assertThat(digests(anna).getFirst()).contains("10.01.2024", "Nr. 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "negribu ikdienas kopsavilkumu",
        "nevajag man dienas kopsavilkumu",
        "i don't want the daily digest",
        "turn off the daily summary",
        "ziņo kopsavilkumā plkst. 8.30"
      })
  void whatCannotBeSetIsSaidAndNothingIsSwitched(String words) {
    assertThat(anna.says(words)).contains("plkst. 17.00", "katram atsevišķi iestatīt nevar");
    janis.says("5.1 procesā: viens");
    janis.taps("✅ Apstiprināt");
    assertThat(anna.texts()).anyMatch(t -> t.contains("Jauna progresa ziņa"));
  }

  @Test
  void whoWantsTheDigestHearsNothingAtOnce() {
    assertThat(janis.says("ziņo kopsavilkumā")).contains("tikai koordinatoriem");
    assertThat(anna.says("ziņo kopsavilkumā")).contains("tikai dienas kopsavilkumā");
    janis.says("5.1 procesā: viens");
    janis.taps("✅ Apstiprināt");
    assertThat(anna.texts()).noneMatch(t -> t.contains("Jauna progresa ziņa"));
    bot.itIs("2024-01-10T17:00");
    assertThat(digests(anna)).hasSize(1);

    anna.says("ziņo uzreiz");
    janis.says("5.2 procesā: divi");
    janis.taps("✅ Apstiprināt");
    bot.quiet();
    assertThat(anna.texts()).anyMatch(t -> t.contains("Jauna progresa ziņa"));
  }

  @Test
  void onMondayComesTheSummaryWhileACycleIsOpen() {
    janis.says("5.1 kavējas: iepirkums");
    janis.taps("✅ Apstiprināt");
    janis.says("6.1 procesā: melnraksta teksts");
    bot.itIs("2024-01-15T08:59");
    assertThat(summaries(anna)).isEmpty();

    bot.itIs("2024-01-15T09:00");
    bot.itIs("2024-01-16T09:00");

    assertThat(summaries(anna)).hasSize(1);
    assertThat(summaries(anna).getFirst())
        .contains("vēl 21 diena", "Iesniegts: 1 no", "Melnrakstā: 1", "Kavējas: 1")
        .contains("VARAM: iesniegts 1 no 6, melnrakstā 1", "TM", "Nav sasniedzamas kontaktpersonas")
        .doesNotContain("melnraksta teksts", "iepirkums");

    bot.itIs("2024-04-15T09:00");
    assertThat(summaries(anna)).as("long over").hasSize(1);
  }

  private List<String> digests(Someone someone) {
    return someone.texts().stream().filter(t -> t.contains("Kas jauns kopš")).toList();
  }

  private List<String> summaries(Someone someone) {
    return someone.texts().stream().filter(t -> t.contains("Nedēļas kopsavilkums")).toList();
  }

  @Test
  void aWorkGroupGetsThemInsteadOfTheCoordinators() {
    var group = -1001L;
    assertThat(anna.says("/here")).contains("darba grupā");
    var here = bot.someone(group);
    assertThat(here.sends(RawUpdates.wordsInGroup(group, JANIS, 1, "/here")))
        .contains("tikai koordinators");
    assertThat(here.sends(RawUpdates.wordsInGroup(group, ANNA, 2, "/here")))
        .contains("sūtīšu šeit");
    janis.says("5.1 procesā: viens");
    janis.taps("✅ Apstiprināt");

    bot.itIs("2024-01-10T17:00");

    assertThat(digests(anna)).isEmpty();
    assertThat(digests(here)).hasSize(1);
    assertThat(digests(here).getFirst()).contains("Pievienojās: VARAM").doesNotContain("Anna");

    assertThat(here.sends(RawUpdates.wordsInGroup(group, ANNA, 3, "/here off")))
        .contains("atsevišķi");
    janis.says("5.2 procesā: divi");
    janis.taps("✅ Apstiprināt");
    bot.itIs("2024-01-11T17:00");
    assertThat(digests(anna)).hasSize(1);
    assertThat(digests(here)).hasSize(1);
  }

  @Test
  void aDraftThatWasGivenUpIsNotCounted() {
    janis.says("6.1 procesā: melnraksta teksts");
    janis.says("atcelt");
    janis.says("5.1 procesā: viens");
    janis.taps("✅ Apstiprināt");
    bot.itIs("2024-01-10T17:00");

    assertThat(digests(anna).getFirst()).contains("Nr. 1").doesNotContain("melnrakst");
  }
}
