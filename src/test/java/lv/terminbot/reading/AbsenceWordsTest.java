package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Optional;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.OfAbsence.Away;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From when until when somebody is away. */
class AbsenceWordsTest {
  private static final Day MONDAY = new Day.Weekday(DayOfWeek.MONDAY);
  private static final Day FRIDAY = new Day.Weekday(DayOfWeek.FRIDAY);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "slimoju šonedēļ, atbildēšu nākamnedēļ",
        "slimoju šonedēļ, atbildēšu pirmdien",
        "I am ill this week, I will answer on Monday"
      })
  void theDayOnWhichAnAnswerIsPromisedIsNoDayOfTheAbsence(String said) {
    var away = away(said);

    assertThat(away.from()).contains(new Day.OfWeek(0, DayOfWeek.MONDAY));
    assertThat(away.until()).contains(new Day.OfWeek(0, DayOfWeek.SUNDAY));
  }

  @Test
  void aPromiseThatStandsFirstTakesNoDayAway() {
    assertThat(away("Atvainojos, atbildēšu pirmdien").until()).contains(MONDAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "esmu prom līdz piektdienai",
        "esmu prom līdz piektdienai, uzrakstīšu pirmdien",
        "būšu prom, atpakaļ piektdien",
        "back on Friday"
      })
  void untilThenIsTheLastDay(String said) {
    assertThat(away(said)).isEqualTo(new Away(Optional.empty(), Optional.of(FRIDAY), ""));
  }

  @Test
  void fromThenIsTheFirstDay() {
    assertThat(away("atvaļinājums no pirmdienas"))
        .isEqualTo(new Away(Optional.of(MONDAY), Optional.empty(), ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"esmu atvaļinājumā divas nedēļas", "on leave for 14 days"})
  void aLongTimeBeginsOnNoDayThatIsNamed(String said) {
    assertThat(away(said))
        .isEqualTo(new Away(Optional.empty(), Optional.of(new Day.Ahead(14)), ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rīt manis nebūs", "tomorrow I am off"})
  void aDayAloneIsAllOfIt(String said) {
    var tomorrow = Optional.<Day>of(new Day.Ahead(1));

    assertThat(away(said)).isEqualTo(new Away(tomorrow, tomorrow, ""));
  }

  @Test
  void whoNamesNoDayIsAskedForIt() {
    assertThat(away("esmu slima")).isEqualTo(new Away(Optional.empty(), Optional.empty(), ""));
  }

  private static Away away(String said) {
    var entities = Found.in(said);
    return (Away) new AbsenceWords(entities).order(entities.days(), "");
  }
}
