package lv.terminbot.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for the officer says what the program does with data of people. */
class KeptTableTest {

  @Test
  void thePageShowsTheTableAsItIs() throws IOException {
    assertThat(Files.readString(Path.of("config/TRUST.md"))).contains(markdown());
  }

  private static String markdown() throws IOException {
    var words = new Properties();
    try (Reader reader =
        Files.newBufferedReader(Path.of("src/main/resources/texts/texts_en.properties"))) {
      words.load(reader);
    }
    return "| what | how long | setting | on deletion |\n|---|---|---|---|\n"
        + Stream.of(Kept.values()).map(kept -> row(kept, words)).collect(Collectors.joining());
  }

  private static String row(Kept kept, Properties words) {
    return "| %s | %s | %s | %s |\n"
        .formatted(
            words.getProperty("privacy.kept." + kept.code()),
            kept.days().map(days -> kept.term() + ": " + days + " days").orElseGet(kept::term),
            kept.setting().map(name -> "`" + name + "`").orElse("–"),
            kept.fate().name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }
}
