package lv.terminbot.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  @ParameterizedTest
  @CsvSource({
    "lidzdaliba, lidzdalibas, true",
    "lidzdaliba, lidzdalibu, true",
    "datu, datiem, false",
    "dati, dats, true",
    "da, data, false",
    "standarts, stadions, false",
    "forma, formalitates, false"
  })
  void formsOfOneWordPartInTheirEndings(String one, String other, boolean areOne) {
    assertThat(Likeness.sameStem(one, other)).isEqualTo(areOne);
    assertThat(Likeness.sameStem(other, one)).isEqualTo(areOne);
  }

  @ParameterizedTest
  @CsvSource({
    "pabiegts, pabeigts, true",
    "pabegts, pabeigts, true",
    "pabeigtss, pabeigts, true",
    "nepabeigts, pabeigts, false",
    "incomplete, complete, false",
    "pabeigsim, pabeigts, false",
    "rit, darbs, false",
    "rita, rit, false",
    "kavejaskavejaskavejaskavejaskavejaskavejas, kavejas, false"
  })
  void aSlipWithinAWordLeavesItsBeginningAndItsEnd(String written, String meant, boolean isSlip) {
    assertThat(Likeness.slipInside(written, meant)).isEqualTo(isSlip);
  }

  @ParameterizedTest
  @CsvSource({
    "preces, pieces, false",
    "septembirs, septembris, true",
    "septembres, septembris, true",
    "otrdeina, otrdiena, true",
    "otrdiens, otrdiena, false",
    "dtau, datu, true",
    "dati, datu, false",
    "tadu, datu, false",
    "dat, datu, false"
  })
  void anotherLetterMakesAnotherWordUnlessItIsLong(
      String written, String meant, boolean isMisspelt) {
    assertThat(Likeness.misspelt(written, meant)).isEqualTo(isMisspelt);
  }

  @ParameterizedTest
  @CsvSource({
    "varm, varam, true",
    "varam, varam, false",
    "vsk, vas, false",
    "vaarram, varam, false"
  })
  void aCodeIsALetterOff(String word, String code, boolean isNear) {
    assertThat(Likeness.isNearCode(word, code)).isEqualTo(isNear);
  }
}
