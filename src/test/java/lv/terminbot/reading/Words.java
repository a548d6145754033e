package lv.terminbot.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import lv.terminbot.reading.entity.EntityFinder;
import lv.terminbot.reading.words.Vocabulary;
import lv.terminbot.start.ReadingFiles;
import lv.terminbot.text.Language;

/** The reader that the program ships, and what it is made of. */
public final class Words {
  private static final Reader READER = ReadingFiles.reader();

  private Words() {}

  static Reader reader() {
    return READER;
  }

  public static EntityFinder finder() {
    return ReadingFiles.finder();
  }

  static Vocabulary vocabulary() {
    return Vocabulary.of(files());
  }

  public static Map<Language, Properties> files() {
    var files = new HashMap<Language, Properties>();
    List.of("lv", "en", "ru").forEach(code -> files.put(new Language(code), file(code)));
    return files;
  }

  public static Properties file(String language) {
    var words = new Properties();
    var name = "/reading/words_" + language + ".properties";
    try (var stream = Words.class.getResourceAsStream(name)) {
      words.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
