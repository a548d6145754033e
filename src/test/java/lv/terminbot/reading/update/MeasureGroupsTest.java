package lv.terminbot.reading.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.intent.OfReport.RestUpdates;
import lv.terminbot.plan.ProgressState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which measures a text tells of, and what of it is told of each. */
class MeasureGroupsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pabeigts 3.2, procesā 4.1 | 3.2 DONE, 4.1 IN_PROGRESS",
        "pabeigts: 3.2, procesā: 4.1 | 3.2 DONE, 4.1 IN_PROGRESS",
        "pabeigts ir 3.2 un 5.1, procesā 4.1 | 3.2 DONE, 5.1 DONE, 4.1 IN_PROGRESS",
        "5.1 pabeigts un 5.2 procesā | 5.1 DONE, 5.2 IN_PROGRESS",
        "1) 5.1 pabeigts, 5.2 procesā | 5.1 DONE, 5.2 IN_PROGRESS",
        "pabeigti 5.1 un pasākums 5.2 | 5.1 DONE, 5.2 DONE",
        "abi 5.1 un 5.2 pabeigti | 5.1 DONE, 5.2 DONE",
        "6.1–6.3 procesā | 6.1 IN_PROGRESS, 6.2 IN_PROGRESS, 6.3 IN_PROGRESS",
        "viss 6. apņemšanās pabeigts | 6.1 DONE, 6.2 DONE, 6.3 DONE"
      })
  void eachMeasureHasTheStateThatIsSaidOfIt(String said, String told) {
    assertThat(Told.several(said))
        .extracting(u -> u.number() + " " + u.state().orElseThrow())
        .containsExactly(told.split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nevis 5.1, bet 5.2 pabeigts",
        "not 5.1 but 5.2 done",
        "5.2 pabeigts, izņemot 5.1",
        "5.2 pabeigts bez 5.1"
      })
  void nothingIsToldOfAMeasureThatIsLeftOut(String said) {
    assertThat(Told.one(said).number().value()).isEqualTo("5.2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "visi, izņemot 5.2, pabeigti",
        "viss pabeigts, izņemot 5.2",
        "all done except 5.2",
        "everything apart from 5.2 is done",
        "всё сделано, кроме 5.2"
      })
  void whatIsSaidOfAllOthersIsNotSaidOfTheOneLeftOut(String said) {
    assertThat(Told.reader(said).read()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.2 pabeigts, un visi pārējie procesā",
        "3.2 pabeigts un pārējie procesā",
        "3.2 pabeigts. Pārējie procesā"
      })
  void theRestIsGoingOn(String said) {
    var rest = (RestUpdates) Told.in(said);

    assertThat(rest.state()).isEqualTo(ProgressState.IN_PROGRESS);
    assertThat(rest.named())
        .extracting(u -> u.number() + " " + u.state().orElseThrow())
        .containsExactly("3.2 DONE");
  }

  @Test
  void aMeasureBesideTheRestHasNoStateOfItsOwn() {
    assertThat(Stream.of("3.2 pārējie procesā", "3.2, pārējie procesā").map(Told::in))
        .flatExtracting(intent -> ((RestUpdates) intent).named())
        .extracting(update -> update.state().isPresent())
        .containsExactly(false, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.2 pabeigts, pārējie rudenī | pārējie rudenī",
        "5.2: divas no desmit publicētas. Pārējās rudenī | Pārējās rudenī",
        "pārējie 5.2 pabeigti | pārējie"
      })
  void whatIsSaidOfTheRestAndIsNoStateIsLeftOpen(String said, String rest) {
    assertThat(Told.reader(said).restLeftOpen()).contains(rest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.2 pabeigts, pārējie procesā", "3.2 pabeigts, pārējie rudenī?"})
  void nothingIsLeftOpenWhereAStateIsSaidOrAsked(String said) {
    assertThat(Told.reader(said).restLeftOpen()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Atbildot uz uzaicinājumu, sniedzam informāciju par 6.3. pasākumu: notika divas sarunas"
            + " | notika divas sarunas",
        "Pa telefonu no Zanes: 4.1 notika kurss | notika kurss",
        "Vakar no rīta man to visu pa telefonu pateica Zane: 4.1 notika kurss"
            + " | Vakar no rīta man to visu pa telefonu pateica Zane: 4.1 notika kurss",
        "pabeigts šodien: 4.1 notika kurss | pabeigts šodien: 4.1 notika kurss"
      })
  void whatOnlyLeadsToAMeasureIsNotTold(String said, String told) {
    assertThat(Told.one(said).text()).isEqualTo(told);
  }

  @Test
  void ofMeasuresOfWhichNothingIsKnownNothingIsTold() {
    assertThat(
            Stream.of("6.2 nav ne jausmas, 6.3 procesā", "6.2 tbd, 6.3 procesā")
                .map(Told::one)
                .map(update -> update.number().value())
                .toList())
        .isEqualTo(List.of("6.3", "6.3"));
    assertThat(Told.reader("6.2 tbd, 6.3 tbd").read()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4.3 viss pa vecam | true",
        "4.3 viss ka bija | true",
        "4.3 pieliec, ka bija divi semināri | false",
        "4.3 bez izmaiņām? | false",
        "4.3 bez izmaiņām, procesā | false",
        "4.3 bez izmaiņām kopš pagājušā gada sanāksmes ar visām pusēm Rīgā | false"
      })
  void nothingNewIsSaidInFewWords(String said, boolean isUnchanged) {
    assertThat(Told.reader(said).unchanged().isPresent()).isEqualTo(isUnchanged);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "papildini 5.1: notika seminārs | true",
        "papildini 5.1 ar to, ka notika seminārs | true",
        "papildini, ka 5.1 procesā | false",
        "papildini 5.1 un 5.2: seminārs | false",
        "papildini 5.1 | false"
      })
  void whatIsToBeAddedIsReadWhereItIsTold(String said, boolean isTold) {
    assertThat(Told.reader(said).added().isPresent()).isEqualTo(isTold);
  }
}
