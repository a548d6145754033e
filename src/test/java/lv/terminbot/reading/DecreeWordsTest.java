package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.List;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.campaign.OfDecrees.AskDecree;
import lv.terminbot.intent.campaign.OfDecrees.AskMoved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days a decree makes free, and which it makes working days. */
class DecreeWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10. februāris ir darba diena, 5.02. (pirmdien) brīva | 02-10 WORKING, 02-05 FREE",
        "sestdienu, 10. februāri strādājam | 02-10 WORKING",
        "(piektdien) 9.02. brīvdiena | 02-09 FREE",
        "piektdien (9.02.) brīvs | 02-09 FREE",
        "darba diena pārcelta no 9.02. uz 10.02. | 02-09 FREE, 02-10 WORKING",
        "brīvdiena pārcelta no 9.02. uz 10.02. | 02-09 WORKING, 02-10 FREE",
        "brīvdienu pārceļam uz 10.02. no 9.02. | 02-10 FREE, 02-09 WORKING",
        "no 9.02. brīvdienu pārceļam uz 10.02. | 02-09 FREE, 02-10 WORKING",
        "brīvdienas vietā strādājam 10.02. | 02-10 WORKING",
        "instead of a holiday we work on 10.02. | 02-10 WORKING",
        "brīvdiena: 24.01., 25.01. | 01-24 FREE, 01-25 FREE",
        "9.02. nestrādājam, 10.02. strādājam | 02-09 FREE, 02-10 WORKING"
      })
  void eachDayIsWhatIsSaidOfIt(String said, String days) {
    assertThat(((AskDecree) order(said)).days())
        .allMatch(day -> day.from().equals(day.until()))
        .extracting(day -> written(day.from()) + " " + day.kind())
        .containsExactly(days.split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pārcelts no 9.02. uz 10.02.",
        "uz 10.02. pārcelts no 9.02.",
        "9.02. pārlikts uz 10.02."
      })
  void whatMovedIsAskedWhereItIsNotSaid(String said) {
    assertThat(order(said)).isEqualTo(new AskMoved(day(9), day(10)));
  }

  @Test
  void daysThatAreJoinedAreOneSpanAndNoMore() {
    var days = ((AskDecree) order("brīvdiena 24.01. līdz 26.01. līdz 28.01.")).days();

    assertThat(days)
        .extracting(day -> List.of(written(day.from()), written(day.until())))
        .containsExactly(List.of("01-24", "01-26"), List.of("01-28", "01-28"));
  }

  private static Day day(int ofFebruary) {
    return new Day.Yearly(MonthDay.of(2, ofFebruary));
  }

  private static String written(Day day) {
    return ((Day.Yearly) day).monthDay().toString().substring(2);
  }

  private static Intent order(String said) {
    return new DecreeWords(Found.in(said)).order();
  }
}
