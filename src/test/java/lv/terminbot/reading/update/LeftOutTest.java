package lv.terminbot.reading.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of several measures, those that are named and of which nothing, or not that, is told. */
class LeftOutTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ne 5.1 ne 5.2 nav pabeigti, 3.2 gan pabeigts",
        "neither 5.1 nor 5.2 is finished, 3.2 is done",
        "ни 5.1, ни 5.2 не готовы, 3.2 готово"
      })
  void whatIsDeniedOfTwoIsSaidOfBoth(String said) {
    assertThat(Told.several(said))
        .extracting(u -> u.number() + " " + u.state().isPresent())
        .containsExactly("5.1 false", "5.2 false", "3.2 true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.2 pabeigts, par 5.1 neko", "3.2 done, nothing on 5.1"})
  void ofWhichNothingIsToldIsNoWordOfTheOther(String said) {
    assertThat(Told.several(said))
        .extracting(u -> u.number() + " " + u.state().isPresent())
        .containsExactly("3.2 true", "5.1 false");
    assertThat(Told.several(said).getFirst().text()).isEmpty();
  }

  @Test
  void aPictureBehindEachMeasureIsOfThatOne() {
    assertThat(Told.several("3.2 👍 5.1 👎"))
        .extracting(u -> u.number().value())
        .containsExactly("3.2", "5.1");
  }

  @Test
  void whatIsNamedAndNowhereInTheReportIsSaid() {
    var reader = Told.reader("3.2 pabeigts kopā ar 5.1");

    assertThat(reader.leftOut(List.of(Told.one("3.2 pabeigts")))).containsExactly("5.1");
    assertThat(reader.leftOut(List.of(Told.one("3.2 notika kopā ar 5.1")))).isEmpty();
    assertThat(Told.reader("nevis 5.1, bet 3.2").leftOut(List.of(Told.one("3.2 gatavs"))))
        .isEmpty();
  }
}
