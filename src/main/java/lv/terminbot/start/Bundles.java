package lv.terminbot.start;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import lv.terminbot.text.Language;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the files that come one a language, such as {@code texts/texts_lv.properties}. */
public final class Bundles {
  private Bundles() {}

  public static Map<Language, Properties> read(String folder, String name) {
    try {
      var found = new HashMap<Language, Properties>();
      var files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:" + folder + "/" + name + "_??.properties");
      for (var file : files) {
        found.put(language(file), properties(file));
      }
      return found;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the texts of " + folder, unreadable);
    }
  }

  /** A single file of the program. */
  public static Properties one(String name) {
    try {
      return properties(new ClassPathResource(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + name, unreadable);
    }
  }

  private static Language language(Resource file) {
    var name = Objects.requireNonNull(file.getFilename());
    var end = name.length() - ".properties".length();
    return new Language(name.substring(end - 2, end));
  }

  private static Properties properties(Resource file) throws IOException {
    var properties = new Properties();
    try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
