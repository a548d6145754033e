package lv.terminbot.reading.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.Words;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

  @Test
  void aFurtherLanguageIsOneMoreFile() {
    // given
    var estonian = new Properties();
    Words.file("en").stringPropertyNames().forEach(key -> estonian.put(key, ""));
    estonian.put("state.done", "valmis, lõpetatud");
    var files = Words.files();
    files.put(new Language("et"), estonian);

    // then
    assertThat(Vocabulary.of(files).states().at(List.of("lopetatud"), 0))
        .map(Lexicon.Phrase::meaning)
        .contains(ProgressState.DONE);
  }

  @Test
  void aMissingOrStrangeKeyIsNamed() {
    // given
    var words = Words.file("en");
    words.remove("state.done");
    words.put("state.lost", "gone");

    // then
    assertThatThrownBy(() -> Vocabulary.of(Map.of(Language.ENGLISH, words)))
        .hasMessageContaining("en")
        .hasMessageContaining("state.done")
        .hasMessageContaining("state.lost");
  }

  @Test
  void aStrangeKeyAloneIsNamedToo() {
    // given
    var words = Words.file("en");
    words.put("state.lost", "gone");

    // then
    assertThatThrownBy(() -> Vocabulary.of(Map.of(Language.ENGLISH, words)))
        .hasMessageContaining("missing []")
        .hasMessageContaining("state.lost");
  }

  @ParameterizedTest
  @CsvSource({"nohting, true", "notch, false", "nto, false"})
  void aSlipOfThePenIsNearALongWordOnly(String written, boolean isNear) {
    assertThat(Vocabulary.of(Words.files()).isNear(Mark.NOT, written)).isEqualTo(isNear);
  }
}
