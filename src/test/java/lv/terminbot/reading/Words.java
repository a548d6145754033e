package lv.terminbot.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import lv.terminbot.text.Language;

/** The vocabularies that the program ships. */
final class Words {
  private Words() {}

  static Vocabulary shipped() {
    return Vocabulary.of(
        Map.of(Language.LATVIAN, file(Language.LATVIAN), Language.ENGLISH, file(Language.ENGLISH)));
  }

  static Properties file(Language language) {
    var words = new Properties();
    var name = "/reading/vocabulary_" + language.code() + ".properties";
    try (var stream = Words.class.getResourceAsStream(name)) {
      words.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
