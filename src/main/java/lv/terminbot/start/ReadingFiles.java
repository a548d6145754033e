package lv.terminbot.start;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import lv.terminbot.reading.Reader;
import lv.terminbot.reading.entity.EntityFinder;
import lv.terminbot.reading.entity.OtherInstitutions;
import lv.terminbot.reading.ranking.Ranking;
import lv.terminbot.reading.words.Vocabulary;
import org.springframework.core.io.ClassPathResource;

/** Reads what the understanding of words is made of: words, names, and the trained ranking. */
public final class ReadingFiles {
  static final String RANKING = "reading/ranking.bin";

  private ReadingFiles() {}

  /** The reader that the program uses. */
  public static Reader reader() {
    return new Reader(finder(), ranking());
  }

  /** What finds the things that words name. */
  public static EntityFinder finder() {
    return new EntityFinder(
        Vocabulary.of(Bundles.read("reading", "words")),
        OtherInstitutions.of(lines("reading/institutions.tsv")),
        new HashSet<>(lines("reading/names.txt")));
  }

  private static Ranking ranking() {
    var file = new ClassPathResource(RANKING);
    if (!file.exists()) {
      throw new IllegalStateException(
          RANKING + " is missing: the build makes it, see src/main/resources/reading/README.md");
    }
    try (var stream = new BufferedInputStream(file.getInputStream())) {
      return Ranking.read(stream);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + RANKING, unreadable);
    }
  }

  static List<String> lines(String name) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new ClassPathResource(name).getInputStream(), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + name, unreadable);
    }
  }
}
