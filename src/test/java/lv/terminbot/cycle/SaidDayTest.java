package lv.terminbot.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which day or year somebody means depends on the day on which it is said. */
class SaidDayTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 8);

  @ParameterizedTest
  @CsvSource({
    "01-08, 2024-01-08, 2024-01-08",
    "01-09, 2024-01-09, 2023-01-09",
    "01-07, 2025-01-07, 2024-01-07",
    "02-29, 2024-02-29, 2020-02-29",
  })
  void aDayWithoutAYearIsTheNextOneOrOfWhatHasGoneByTheLast(
      String day, LocalDate next, LocalDate last) {
    var said = new Day.Yearly(MonthDay.parse("--" + day));
    assertThat(said.saidOn(MONDAY)).contains(next);
    assertThat(said.lastBefore(MONDAY)).contains(last);
  }

  @Test
  void theTwentyNinthOfFebruaryWaitsForTheNextLeapYear() {
    var said = new Day.Yearly(MonthDay.of(2, 29));
    assertThat(said.saidOn(LocalDate.of(2024, 3, 1))).contains(LocalDate.of(2028, 2, 29));
  }

  @Test
  void aDayOfTheWeekIsTheNextOneAfterTodayOrOfWhatHasGoneByTodayItself() {
    var said = new Day.Weekday(DayOfWeek.MONDAY);
    assertThat(said.saidOn(MONDAY)).contains(LocalDate.of(2024, 1, 15));
    assertThat(said.lastBefore(MONDAY)).contains(MONDAY);
  }

  @ParameterizedTest
  @CsvSource({
    "15, 2024-01-08, 2024-01-15",
    "8, 2024-01-08, 2024-01-08",
    "7, 2024-01-08, 2024-02-07",
    "31, 2024-02-01, 2024-03-31",
    "30, 2024-01-31, 2024-03-30",
  })
  void aDayOfTheMonthIsTheNextOneThatAMonthHas(int day, LocalDate today, LocalDate meant) {
    assertThat(new Day.OfMonth(day).saidOn(today)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 32, 99})
  void aDayThatNoMonthHasIsNone(int day) {
    assertThat(new Day.OfMonth(day).saidOn(MONDAY)).isEmpty();
  }

  @Test
  void theEndOfTheMonthIsItsLastDayHoweverLongItIs() {
    assertThat(new Day.MonthEnd(0).saidOn(MONDAY)).contains(LocalDate.of(2024, 1, 31));
    assertThat(new Day.MonthEnd(1).saidOn(LocalDate.of(2024, 1, 31)))
        .contains(LocalDate.of(2024, 2, 29));
  }

  @Test
  void aDayOfNextWeekIsInTheWeekThatBeginsNextMonday() {
    assertThat(new Day.OfWeek(1, DayOfWeek.TUESDAY).saidOn(MONDAY.plusDays(6)))
        .contains(LocalDate.of(2024, 1, 16));
    assertThat(new Day.OfWeek(0, DayOfWeek.FRIDAY).saidOn(MONDAY))
        .contains(LocalDate.of(2024, 1, 12));
  }

  @Test
  void aWholeDateAndADistanceMeanTheSameEitherWayAndAnImpossibleDayNone() {
    for (Day said : List.of(new Day.Dated(MONDAY.minusDays(3)), new Day.Ahead(-3))) {
      assertThat(said.saidOn(MONDAY)).contains(LocalDate.of(2024, 1, 5));
      assertThat(said.lastBefore(MONDAY)).contains(LocalDate.of(2024, 1, 5));
    }
    assertThat(Day.parse("31.02.", 31, 2, Optional.empty()).lastBefore(MONDAY)).isEmpty();
    assertThat(Day.parse("30.02.2024", 30, 2, Optional.of(2024)).saidOn(MONDAY)).isEmpty();
  }

  @Test
  void nextYearIsCountedFromTheYearInWhichItIsSaid() {
    assertThat(new Year.Ahead(1).saidOn(MONDAY)).isEqualTo(2025);
    assertThat(new Year.Numbered(2023).saidOn(MONDAY)).isEqualTo(2023);
  }

  @Test
  void aListIsOfAsManyInstitutionsAsAButtonCanCarry() {
    assertThat(wanted("VK", "TM", "FM"))
        .extracting(InstitutionCode::value)
        .containsExactly("VK", "TM");
    assertThat(wanted("Ā".repeat(15), "TM")).hasSize(2);
    assertThat(wanted("Ā".repeat(15), "TMTMTM")).hasSize(1);
  }

  private static List<InstitutionCode> wanted(String... codes) {
    var all = Stream.of(codes).map(InstitutionCode::new).toList();
    return new Scope(all, Optional.empty()).institutions();
  }
}
