package lv.terminbot.reading.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import lv.terminbot.plan.ProgressState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a measure is, by what is counted, denied, left out and doubted beside it. */
class StateReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5.1 pabeigti 2 no 3 semināriem",
        "2 no 3 pabeigti 5.1",
        "5.1 done two out of the three",
        "5.1 plānoti trīs, pabeigti divi",
        "5.1 pabeigts, vēl astoņi priekšā",
        "5.1 pabeigts, palicis viens seminārs",
        "5.1 done, one to go",
        "5.1 done, two left",
        "5.1 сделано, осталось два",
        "5.1 pabeigts, izņemot vienu iestādi",
        "5.1 pabeigts pilnībā, 60% naudas",
        "5.1 pabeigts lielākoties",
        "lielākoties pabeigts 5.1"
      })
  void whereMoreWasMeantThanIsDoneItIsPartlyDone(String said) {
    assertThat(state(said)).contains(ProgressState.PARTLY_DONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5.1 pabeigts bez problēmām",
        "5.1 done without problems",
        "5.1 сделано без проблем",
        "5.1 pabeigts, 100 %",
        "no mūsu puses 5.1 ir pabeigts",
        "no musu puses pabeigts 5.1",
        "5.1 pabeigts un viss",
        "5.1 pabeigts punkts viss",
        "5.1 statuss: \"pabeigts\".",
        "5.1 \"pabeigts jau\"",
        "\"5.1 pabeigts\""
      })
  void whatDeniesAndCountsSomethingElseChangesNothing(String said) {
    assertThat(state(said)).contains(ProgressState.DONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5.1 pabeigti 3 no 2 semināriem",
        "5.1 pabeigti 3 no visiem",
        "5.1 plānoti divi, pabeigti trīs",
        "5.1 pabeigti divi, kā plānoti",
        "5.1 done left",
        "5.1 no IUB puses pabeigts",
        "izņemot vienu iestādi, 5.1 pabeigts",
        "5.1 \"pabeigts\"",
        "5.1 atzīme: pabeigts 🙄",
        "5.1 nohting finished",
        "5.1 nevaru saukt par pabeigtu",
        "5.1 par pabeigtu nevaram saukt",
        "5.1 pabeigts vai",
        "5.1 notika seminārs, puse skolotāju atnāca",
        "5.1 workshop held, half teachers",
        "5.1 lēnāk nekā gribējām, bet apstājušies neesam",
        "5.1 projekti virzīti, īstenoti 22. Pārējais pavasarī",
        "I don't think 5.1 is delayed any more"
      })
  void whatIsInDoubtIsLeftOpen(String said) {
    assertThat(state(said)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5.1 is delayed any more",
        "5.1, delayed anymore",
        "I don't know why, 5.1 is delayed anymore"
      })
  void anyMoreAloneDeniesNothing(String said) {
    assertThat(state(said)).contains(ProgressState.DELAYED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5.1 neither finished nor stalled",
        "neither finished nor stalled is 5.1",
        "5.1 nav ne pabeigts, ne kavējas",
        "5.1 nav pabeigts, nav atlikts"
      })
  void whatIsNeitherDoneNorStoppedIsGoingOn(String said) {
    assertThat(state(said)).contains(ProgressState.IN_PROGRESS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6.1 vadlīnijas ✔️, mācības ✔️, procesā | IN_PROGRESS",
        "6.1 projekts ir gatavs. Tātad procesā. | IN_PROGRESS",
        "6.1 projekts ir gatavs. Mums tas ir procesā. | IN_PROGRESS",
        "'6.1.\nprocesā' | IN_PROGRESS",
        "procesā. 6.1 | IN_PROGRESS",
        "5.1 procesā. Nē pagaidi, pabeigts | DONE",
        "nē pagaidi, 5.1 kavējas | DELAYED"
      })
  void whatIsSaidInTheEndCounts(String said, ProgressState state) {
    assertThat(state(said)).contains(state);
  }

  private static Optional<ProgressState> state(String said) {
    return Told.one(said).state();
  }
}
