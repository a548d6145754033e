package lv.terminbot.reading.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import lv.terminbot.cycle.Day;
import lv.terminbot.reading.Books;
import org.junit.jupiter.api.Test;

class KeyDateIndexTest {
  private final KeyDateIndex dates = Books.shipped().keyDates();

  @Test
  void aKeyDateIsFoundByItsDayWithAYearOrWithoutOne() {
    var named =
        LocalDate.of(2022, 1, 1)
            .datesUntil(LocalDate.of(2027, 1, 1))
            .filter(day -> dates.on(new Day.Dated(day)).isPresent())
            .toList();

    assertThat(named)
        .anySatisfy(
            day ->
                assertThat(dates.on(new Day.Yearly(MonthDay.from(day))))
                    .isEqualTo(dates.on(new Day.Dated(day))));
  }

  @Test
  void aMonthIsNoDayOfAKeyDate() {
    assertThat(dates.on(new Day.LastOfMonth(Month.JANUARY))).isEmpty();
  }
}
