package lv.terminbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.reading.ranking.Label;
import lv.terminbot.start.Bundles;
import lv.terminbot.text.Language;
import lv.terminbot.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever may be meant can be offered: its button has words in each language. */
class GuessTextTest {
  private static final Texts TEXTS = new Texts(Bundles.read("texts", "texts"));

  static Stream<Label> offered() {
    return Stream.of(Label.values()).filter(label -> label.kind() != Label.Kind.TALK);
  }

  @ParameterizedTest
  @MethodSource("offered")
  void eachGuessHasWordsForItsButton(Label label) {
    for (var language : List.of(Language.LATVIAN, Language.ENGLISH)) {
      assertThat(TEXTS.in(language).plain("answer.guess." + label.code()))
          .as("%s in %s", label, language)
          .isNotBlank();
    }
  }
}
