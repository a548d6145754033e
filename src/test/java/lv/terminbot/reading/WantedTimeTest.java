package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.campaign.OfExtensions.Extend;
import lv.terminbot.intent.campaign.OfExtensions.ExtendFor;
import lv.terminbot.intent.campaign.OfExtensions.ExtendUntilSeveral;
import lv.terminbot.plan.MeasureNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wants more time, for what, until when and why. */
class WantedTimeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "līdz piektdienai nepaspēšu, pagariniet",
        "I cannot make it by Friday, something came up",
        "до пятницы не успеваем"
      })
  void theDayThatIsNotKeptIsNotTheOneThatIsWanted(String said) {
    assertThat(extend(said).until()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Līdz 5. neuzrakstīšu. Iedodiet nedēļu | Ahead[days=7]",
        "pagariniet līdz piektdienai | Weekday[day=FRIDAY]",
        "vai līdz piektdienai var pagarināt | Weekday[day=FRIDAY]",
        "vajag vairāk laika, divas nedēļas | Ahead[days=14]",
        "pagarini 5.1 par divām dienām | Ahead[days=2]",
        "līdz piektdienai nepaspēšu, otrdien būtu | Weekday[day=TUESDAY]"
      })
  void theDayThatIsWantedIsTaken(String said, String day) {
    assertThat(extend(said).until().map(Day::toString)).contains(day);
  }

  @Test
  void aNameInTheReasonIsNotWhoWantsTime() {
    assertThat(extend("pagarini 5.1, jo Ilze slimo"))
        .isEqualTo(
            new Extend(
                List.of(), List.of(new MeasureNumber("5.1")), Optional.empty(), "Ilze slimo"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dod Ilzei vēl nedēļu, jo TM kavējas | Ilzei",
        "dodu Oksanai vēl nedēļu | Oksanai",
        "give Oksana another week | Oksana"
      })
  void whomTimeIsGivenIsNamed(String said, String name) {
    assertThat(order(said))
        .isInstanceOfSatisfying(
            ExtendFor.class, wanted -> assertThat(wanted.name()).isEqualTo(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"dodu Standartiem vēl nedēļu", "dodiet Vairāk laika", "give Training a week"})
  void aWordThatIsKnownIsNobody(String said) {
    assertThat(order(said)).isInstanceOf(Extend.class);
  }

  @Test
  void aTopicNamesTheMeasure() {
    assertThat(extend("pagariniet par standartiem līdz piektdienai").measures())
        .containsExactly(new MeasureNumber("6.1"));
    assertThat(extend("pagariniet visiem 6. apņemšanās pasākumiem").measures()).hasSize(3);
  }

  @Test
  void eachMeasureHasItsOwnDay() {
    assertThat(order("pagarini 5.1 līdz 15.02. un 5.2 līdz 20.02."))
        .isInstanceOfSatisfying(
            ExtendUntilSeveral.class, wanted -> assertThat(wanted.until()).hasSize(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vai to var izdarīt šodien? | true",
        "šodien to izdarīšu | true",
        "vai var? | true",
        "vai 5.1 var? | false",
        "vai drīkst vēlāk? | false",
        "vai var piektdien? | false",
        "lūdzu | false"
      })
  void whoNamesNoLaterDayAndNoTimeWantsNone(String said, boolean isNone) {
    assertThat(new WantedTime(Found.in(said), Found.PLAN).isNone()).isEqualTo(isNone);
  }

  private static Extend extend(String said) {
    return (Extend) order(said);
  }

  private static Intent order(String said) {
    var entities = Found.in(said);
    return new WantedTime(entities, Found.PLAN).order(entities.days());
  }
}
