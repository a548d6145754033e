package lv.terminbot.plan.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lv.terminbot.plan.file.Finding.Severity;
import lv.terminbot.text.Language;
import org.yaml.snakeyaml.error.Mark;

/**
 * Everything found in one file so far; reading goes on after each, so that all are told at once.
 */
final class Findings {
  private static final int MOST = 200;
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column);

  private final String file;
  private final List<Finding> found = new ArrayList<>();
  private Optional<String> part = Optional.empty();
  private Optional<Language> language = Optional.empty();

  Findings(String file) {
    this.file = file;
  }

  /** Reads a part of the file, such as "measure 3.2", that whatever is found in it then names. */
  <T> T within(Optional<String> named, Supplier<T> reading) {
    var around = part;
    part = named.or(() -> around);
    try {
      return reading.get();
    } finally {
      part = around;
    }
  }

  /** From here on each text is in this language alone, as the file says. */
  void expectTextsIn(Language only) {
    language = Optional.of(only);
  }

  /** The language of all its texts, where it says so. */
  Optional<Language> onlyLanguage() {
    return language;
  }

  private String named(String problem) {
    return part.filter(p -> !problem.contains(p)).map(p -> p + ": " + problem).orElse(problem);
  }

  void error(Mark mark, String problem, String remedy) {
    error(mark.getLine() + 1, mark.getColumn() + 1, problem, remedy);
  }

  void error(int line, int column, String problem, String remedy) {
    found.add(new Finding(file, line, column, Severity.ERROR, named(problem), remedy));
  }

  void warning(Mark mark, String problem, String remedy) {
    var line = mark.getLine() + 1;
    found.add(
        new Finding(file, line, mark.getColumn() + 1, Severity.WARNING, named(problem), remedy));
  }

  boolean broken() {
    return found.stream().anyMatch(Finding::isError);
  }

  /** Whether there are more than are shown, so that no more thought is worth spending on one. */
  boolean many() {
    return found.size() > MOST;
  }

  /** In the order of the file; of a hopeless one only as many as a person reads, errors first. */
  List<Finding> all() {
    var shown =
        new ArrayList<>(
            found.stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(BY_PLACE))
                .limit(MOST)
                .sorted(BY_PLACE)
                .toList());
    if (many()) {
      var last = shown.getLast();
      var more = (found.size() - MOST) + " more findings are not shown";
      shown.add(
          new Finding(
              file,
              last.line(),
              last.column(),
              last.severity(),
              more,
              "mend these and check again"));
    }
    return List.copyOf(shown);
  }
}
