package lv.terminbot.report.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Attachment;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
  private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
  private static final Instant NOW = Instant.parse("2024-01-10T08:00:00Z");

  private static final String TITLE =
      "Padomes sēde; \"viss\", kas\nāēī " + "šķūņa žņaugs un 🗓 ".repeat(12).strip();

  private static String written(DatedEvent... events) {
    var file = CalendarFile.write("terminbot", List.of(events), List.of(), NOW);
    return content(file);
  }

  private static String content(Attachment file) {
    try (var content = file.open()) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DatedEvent session(String on) {
    return new DatedEvent(
        "s@terminbot",
        LocalDate.parse(on),
        Optional.of(LocalTime.of(10, 0)),
        Optional.of(LocalTime.NOON),
        RIGA,
        TITLE,
        "");
  }

  @Test
  void aSessionStandsAtItsHourByTheClocksOfRigaInSummerAndInWinter() {
    for (var on : List.of("2024-07-01", "2024-12-02")) {
      var text = written(session(on));
      assertThat(text)
          .contains("BEGIN:VTIMEZONE", "TZID:Europe/Riga", "TZOFFSETTO:+0300", "TZOFFSETTO:+0200")
          .contains("DTSTART;TZID=Europe/Riga:" + on.replace("-", "") + "T100000")
          .contains("DTEND;TZID=Europe/Riga:" + on.replace("-", "") + "T120000");
      assertThat(text.replaceAll("RRULE:[^\r]*BYDAY=-1SU[^\r]*", "LAST SUNDAY"))
          .contains("LAST SUNDAY");
      var read = Biweekly.parse(text).first().getEvents().getFirst();
      assertThat(read.getDateStart().getValue().toInstant())
          .isEqualTo(LocalDate.parse(on).atTime(10, 0).atZone(RIGA).toInstant());
    }
  }

  @Test
  void aDayIsAWholeDayAndItsAlarmRingsTheMorningBefore() {
    var day = new DatedEvent("d@terminbot", LocalDate.of(2024, 2, 29), RIGA, "Termiņš", "Plāns");
    assertThat(written(day))
        .contains(
            "DTSTART;VALUE=DATE:20240229\r\n", "TRIGGER;RELATED=START:-PT15H", "ACTION:DISPLAY")
        .contains("DTSTAMP:20240110T080000Z", "METHOD:PUBLISH", "UID:d@terminbot")
        .contains("TRANSP:TRANSPARENT")
        .doesNotContain("DTEND");
    assertThat(written(session("2024-07-01"))).doesNotContain("TRANSP:TRANSPARENT");
  }

  @Test
  void whatIsCancelledKeepsItsIdentityAndRingsNoMore() {
    var day = new DatedEvent("d@terminbot", LocalDate.of(2024, 2, 29), RIGA, "Termiņš", "");
    var file = CalendarFile.write("terminbot", List.of(), List.of(day), NOW.plusSeconds(60));

    var event = Biweekly.parse(content(file)).first().getEvents().getFirst();
    var before = Biweekly.parse(written(day)).first().getEvents().getFirst();

    assertThat(event.getUid()).isEqualTo(before.getUid());
    assertThat(event.getStatus().isCancelled()).isTrue();
    assertThat(event.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
    assertThat(event.getAlarms()).isEmpty();
  }

  @Test
  void everyLineIsShortEnoughAndEndsAsTheStandardSays() {
    var text = written(session("2024-07-01"));
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(text.lines())
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75, "short");
    var read = Biweekly.parse(text).first().getEvents().getFirst();
    assertThat(read.getSummary().getValue()).isEqualTo(TITLE);
  }
}
