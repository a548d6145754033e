package lv.terminbot.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Properties;
import lv.terminbot.HandMovedClock;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.cycle.WorkingDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {
  private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

  @ParameterizedTest
  @CsvSource({
    "2024-01-15T08:59, 2024-01-08",
    "2024-01-15T09:00, 2024-01-15",
    "2024-04-01T12:00, 2024-03-25",
    "2024-04-02T08:59, 2024-03-25",
    "2024-04-02T09:00, 2024-04-01",
    "2024-04-07T12:00, 2024-04-01"
  })
  void theSummaryIsDueAtNineOnTheFirstWorkingDayOfItsWeek(LocalDateTime now, LocalDate week) {
    assertThat(at(now).summaryWeek()).isEqualTo(week);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-10T16:59, 2024-01-09",
    "2024-01-10T17:00, 2024-01-10",
    "2024-01-14T12:00, 2024-01-12",
    "2024-01-15T08:00, 2024-01-12",
    "2024-04-01T17:00, 2024-03-28"
  })
  void theDigestIsThatOfTheNewestWorkingDayThatHasEnded(LocalDateTime now, LocalDate day) {
    assertThat(at(now).digestDay()).isEqualTo(day);
  }

  private static Timetable at(LocalDateTime now) {
    var calendar = new Properties();
    calendar.setProperty("country", "LV");
    calendar.setProperty("in-lieu", "05-04, 11-18");
    return new Timetable(
        new OfficeHours(WorkingDays.read(calendar), RIGA),
        LocalTime.of(17, 0),
        HandMovedClock.standing(now.atZone(RIGA).toInstant(), RIGA));
  }
}
