package lv.terminbot;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Sources and texts keep to the rules of the house that compiled classes do not show. */
class HouseSourcesTest {

  private static final Path MAIN = Path.of("src/main/java");
  private static final Path TESTS = Path.of("src/test/java");
  private static final Path TEXTS = Path.of("src/main/resources/texts");

  /** Names of files look like text keys and are none. */
  private static final Set<String> NAMING_OTHER_THINGS =
      Set.of("lv/terminbot/local/page/PageFiles.java", "lv/terminbot/report/render/JsonFile.java");

  @Test
  void everyRoomSaysWhoLivesThere() {
    assertThat(new SourceRules(files(MAIN, ".java"), LongFiles.REASONS).roomsWithoutAWord())
        .isEmpty();
  }

  @Test
  void filesAreShort() {
    var files = files(MAIN, ".java");
    files.putAll(files(TESTS, ".java"));
    assertThat(new SourceRules(files, LongFiles.REASONS).tooLong()).isEmpty();
  }

  @Test
  void textsAndCodeAgreeInEveryLanguage() throws IOException {
    var bundles = bundles();
    assertThat(bundles).containsKeys("texts_lv.properties", "texts_en.properties");
    var files = files(MAIN, ".java");
    files.keySet().removeAll(NAMING_OTHER_THINGS);
    var sources = JavaSources.parse(files);
    var rooms = FloorPlan.OF_TERMINBOT.doors().keySet();
    assertThat(new TextRules(bundles, sources, rooms).breaches()).isEmpty();
  }

  private static Map<String, Properties> bundles() throws IOException {
    var bundles = new TreeMap<String, Properties>();
    for (var name : files(TEXTS, ".properties").keySet()) {
      var bundle = new Properties();
      try (var reader = Files.newBufferedReader(TEXTS.resolve(name))) {
        bundle.load(reader);
      }
      bundles.put(name, bundle);
    }
    return bundles;
  }

  private static Map<String, String> files(Path folder, String ending) {
    try (var paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.toString().endsWith(ending))
          .collect(
              toMap(
                  path -> folder.relativize(path).toString().replace('\\', '/'),
                  HouseSourcesTest::read,
                  (one, _) -> one,
                  TreeMap::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
