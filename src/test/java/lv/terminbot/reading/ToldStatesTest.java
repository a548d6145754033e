package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.OfReport.QuickUpdate;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.ranking.Speaker;
import lv.terminbot.reading.ranking.StateExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a measure is, as people tell it who name no state, or another. */
class ToldStatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.2 viss sakārtots un nodots, punkts | DONE",
        "3.2 darbi rit pilnā sparā, iekļaujamies grafikā | IN_PROGRESS",
        "3.2 pat pirksts nav pakustināts | NOT_STARTED",
        "3.2 iestrēdzis saskaņošanā, termiņš jau garām | DELAYED",
        "3.2 nolikts plauktā līdz nākamajam gadam | POSTPONED",
        "3.2 works are moving along nicely, on schedule | IN_PROGRESS",
        "3.2 застряли на согласовании, срок прошёл | DELAYED"
      })
  void aStateIsHeardInWordsThatDoNotNameIt(String said, ProgressState state) {
    assertThat(told(said).state()).contains(state);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.2 notika divas tikšanās, 30 dalībnieki",
        "3.2 iztērēti pieci tūkstoši no desmit",
        "3.2 vēl nav pabeigts",
        "kolēģe saka, ka 3.2 esot pabeigts"
      })
  void whatTellsNoStateIsAsked(String said) {
    assertThat(told(said).state()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.2 pabeigts | DONE",
        "3.2 tātad ir pabeigts | DONE",
        "atzīmējiet 3.2 kā daļēji pabeigtu, ja neviens neiebilst | PARTLY_DONE",
        "3.2 60 % | IN_PROGRESS"
      })
  void whatIsSaidPlainlyStands(String said, ProgressState state) {
    assertThat(told(said).state()).contains(state);
  }

  @Test
  void aLineWithoutAStateIsRefusedWithTheLine() {
    assertThatThrownBy(() -> new StateExamples().add(List.of("nearly\tlv\tgandrīz")))
        .hasMessageContaining("nearly");
    assertThatThrownBy(() -> new StateExamples().add(List.of("done\tlv\t ")))
        .hasMessageContaining("done\tlv");
  }

  private static QuickUpdate told(String said) {
    var reading = Words.reader().read(said, Books.shipped(), Speaker.CONTACT);
    return Optional.of(reading.intent())
        .filter(QuickUpdate.class::isInstance)
        .map(QuickUpdate.class::cast)
        .orElseThrow(() -> new AssertionError(said + " → " + reading.intent()));
  }
}
