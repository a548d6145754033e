package lv.terminbot.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Properties;
import lv.terminbot.plan.Rung.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
  private final WorkingDays days = Calendars.latvian();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-01-01", "2024-03-29", "2024-03-31", "2024-04-01", "2024-05-01", "2024-05-04",
        "2024-06-23", "2024-06-24", "2024-11-18", "2024-12-24", "2024-12-25", "2024-12-26",
        "2024-12-31", "2025-04-18", "2025-04-21", "2026-04-03", "2026-04-06"
      })
  void nobodyWorksOnAPublicHoliday(LocalDate day) {
    assertThat(days.isWorking(day)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05-06",
        "2025-05-05",
        "2028-11-20",
        "2029-11-19",
        "2030-05-06",
        "2034-11-20",
        "2028-07-10"
      })
  void aHolidayOnAWeekendIsMadeGoodOnMonday(LocalDate monday) {
    assertThat(monday.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(days.isWorking(monday)).isFalse();
    assertThat(days.isWorking(monday.plusDays(1))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "2024-05-07", "2024-05-13", "2024-06-25", "2024-06-21"})
  void otherDaysOfTheWeekAreWorked(LocalDate day) {
    assertThat(days.isWorking(day)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-01-02", "2027-12-27", "2028-01-03", "2029-06-25"})
  void otherHolidaysOnAWeekendAreNotMadeGood(LocalDate monday) {
    assertThat(days.isWorking(monday)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-23, 2024-12-14", "2024-12-30, 2024-12-28", "2025-05-02, 2025-05-10",
    "2025-11-17, 2025-11-08", "2026-01-02, 2026-01-17", "2026-06-22, 2026-06-27"
  })
  void aMovedWorkingDayIsFreeAndItsSaturdayIsWorked(LocalDate from, LocalDate to) {
    assertThat(days.isWorking(from)).isFalse();
    assertThat(to.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
    assertThat(days.isWorking(to)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-04, EARLIER, 2024-02-02", "2024-02-04, LATER, 2024-02-05", "2024-02-04, DROP,",
    "2024-02-05, EARLIER, 2024-02-05", "2024-02-05, LATER, 2024-02-05",
        "2024-02-05, DROP, 2024-02-05",
    "2024-12-25, EARLIER, 2024-12-20", "2024-12-25, LATER, 2024-12-27",
        "2024-02-29, DROP, 2024-02-29",
    "2024-03-31, EARLIER, 2024-03-28", "2024-03-31, LATER, 2024-04-02",
        "2024-05-04, LATER, 2024-05-07"
  })
  void aDayThatIsNotWorkedMovesByTheRule(LocalDate day, Move move, LocalDate to) {
    if (to == null) {
      assertThat(days.moved(day, move)).isEmpty();
    } else {
      assertThat(days.moved(day, move)).contains(to);
    }
  }

  @Test
  void anOperatorMayAddDaysOfTheirOwn() {
    // given
    var own = Calendars.latvianWith("2024-02-02 = free\n2024-02-03 = working\n");

    // then
    assertThat(own.isWorking(LocalDate.of(2024, 2, 2))).isFalse();
    assertThat(own.isWorking(LocalDate.of(2024, 2, 3))).isTrue();
    assertThat(own.onOrBefore(LocalDate.of(2024, 2, 4))).isEqualTo("2024-02-03");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-30 = free, 2024-02-30",
    "2.2.2024 = free, 2.2.2024",
    "2024-02-02 = maybe, free or working",
    "in-lieu = 4 May, 05-04",
    "known-until = soon, 2027",
    "country = Atlantis, ATLANTIS"
  })
  void aLineThatCannotBeReadIsNamedWithTheRemedy(String line, String named) throws IOException {
    // given
    var calendar = new Properties();
    calendar.load(new StringReader(line));

    // then
    assertThatThrownBy(() -> WorkingDays.read(calendar))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(named);
  }
}
