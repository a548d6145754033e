package lv.terminbot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deadlines in one's own calendar, and key dates announced to whom the plan says. */
class CalendarTest {
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void inJanuary() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-10T10:01");
    anna.says("/start");
    dace = bot.contactOf("TM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void theDatesComeAsAFileAndAsANewOneWhenADeadlineMoves() {
    assertThat(dace.says("termiņi")).contains("Kas gaidāms");
    assertThat(dace.taps("📅 Kalendāra fails")).contains("kalendāra failā");
    var first = calendar(dace);
    assertThat(first)
        .contains("SUMMARY:Atbilžu termiņš: ", "DTSTART;VALUE=DATE:20240205")
        .contains("DTSTART;VALUE=DATE:20240119");

    anna.says("pagarini TM līdz 15.02.");
    anna.taps("✅ Piešķirt");
    bot.quiet();
    bot.itIs("2024-01-10T10:20");
    assertThat(dace.lastShown()).contains("Datumi ir mainījušies");
    var second = calendar(dace);
    assertThat(second)
        .contains("DTSTART;VALUE=DATE:20240215")
        .doesNotContain("DTSTART;VALUE=DATE:20240205");
    assertThat(uidOf(second, "20240215")).isEqualTo(uidOf(first, "20240205"));
    assertThat(sequenceOf(second)).isGreaterThan(sequenceOf(first));

    var before = dace.shown().size();
    bot.itIs("2024-01-10T11:20");
    assertThat(dace.shown()).hasSize(before);
  }

  @Test
  void aMeasureWithMoreTimeHasADayOfItsOwnBesideTheRest() {
    anna.says("pagarini TM 3.2 līdz 15.02.");
    anna.taps("✅ Piešķirt");
    bot.quiet();

    dace.says("termiņi");
    dace.taps("📅 Kalendāra fails");

    var calendar = calendar(dace);
    assertThat(event(calendar, "20240205")).contains("3.1").doesNotContain("3.2");
    assertThat(event(calendar, "20240215")).contains("(3.2)").doesNotContain("3.1");
    assertThat(uidOf(calendar, "20240205")).doesNotContain("3.1");
  }

  @Test
  void whoOwesNothingHasTheDeadlineOfTheCycle() {
    anna.says("termiņi");
    anna.taps("📅 Kalendāra fails");

    assertThat(event(calendar(anna), "20240205")).contains("SUMMARY:Atbilžu termiņš: ");
  }

  @Test
  void whenAllDatesAreOverThereIsNoFile() {
    bot.itIs("2027-01-11T10:00");

    dace.says("palīdzība");
    dace.forges("1dc");

    assertThat(dace.lastShown()).contains("nav datumu");
    assertThat(dace.shown()).allMatch(a -> a.files().isEmpty());
  }

  @Test
  void nobodyIsSentACalendarWhoHasNotTakenOne() {
    anna.says("pagarini TM līdz 15.02.");
    anna.taps("✅ Piešķirt");
    bot.itIs("2024-01-10T10:40");
    assertThat(dace.texts()).noneMatch(text -> text.contains("Datumi ir mainījušies"));
  }

  @Test
  void aKeyDateIsAnnouncedOnceToWhomThePlanSays() {
    bot.itIs("2024-01-12T00:10");
    assertThat(announced(anna)).isEmpty();

    bot.itIs("2024-01-12T08:05");
    bot.itIs("2024-01-12T14:00");
    bot.itIs("2024-01-15T09:00");
    assertThat(announced(anna)).hasSize(1);
    assertThat(announced(anna).getFirst()).contains("19. janvāris", "pēc 7 dienām");
    assertThat(calendar(anna)).contains("DTSTART;VALUE=DATE:20240119");
    assertThat(announced(dace)).isEmpty();

    bot.itIs("2024-06-14T09:00");
    assertThat(announced(dace)).hasSize(1);
    assertThat(announced(dace).getFirst()).contains("28. jūnijs", "pēc 14 dienām");
  }

  @Test
  void nothingIsAnnouncedAfterItIsOver() {
    bot.stop();
    bot.startAt("2024-01-20T10:00");
    bot.itIs("2024-01-22T10:00");
    assertThat(announced(anna)).isEmpty();
  }

  private static List<String> announced(Someone person) {
    return person.texts().stream().filter(text -> text.contains("📣")).toList();
  }

  /** The newest calendar file, its long lines joined. */
  private static String calendar(Someone person) {
    var file =
        person.shown().stream()
            .flatMap(a -> a.files().stream())
            .filter(f -> f.name().endsWith(".ics"))
            .toList()
            .getLast();
    return new String(file.content(), StandardCharsets.UTF_8).replace("\r\n ", "");
  }

  private static String event(String calendar, String day) {
    return Arrays.stream(calendar.split("BEGIN:VEVENT"))
        .filter(event -> event.contains("DTSTART;VALUE=DATE:" + day))
        .findFirst()
        .orElseThrow();
  }

  private static String uidOf(String calendar, String day) {
    return Arrays.stream(calendar.split("BEGIN:VEVENT"))
        .filter(event -> event.contains("DTSTART;VALUE=DATE:" + day))
        .map(event -> event.replaceAll("(?s).*UID:(\\S+).*", "$1"))
        .findFirst()
        .orElseThrow();
  }

  private static int sequenceOf(String calendar) {
    return Integer.parseInt(calendar.replaceAll("(?s).*?SEQUENCE:(\\d+).*", "$1"));
  }
}
