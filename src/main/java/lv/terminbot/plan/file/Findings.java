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
      Comparator.comparing(
          Finding::place,
          Comparator.comparingInt(Finding.Place::line).thenComparingInt(Finding.Place::column));

  private final String file;
  private final List<Finding> found = new ArrayList<>();
  private Optional<Remark> part = Optional.empty();
  private Optional<Language> language = Optional.empty();

  Findings(String file) {
    this.file = file;
  }

  /** Reads a part of the file, such as a measure, that whatever is found in it then names. */
  <T> T within(Optional<Remark> named, Supplier<T> reading) {
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

  void error(Mark mark, Remark remark) {
    error(place(mark), remark);
  }

  void error(Finding.Place place, Remark remark) {
    found.add(new Finding(file, place, Severity.ERROR, part, remark));
  }

  void warning(Mark mark, Remark remark) {
    found.add(new Finding(file, place(mark), Severity.WARNING, part, remark));
  }

  private static Finding.Place place(Mark mark) {
    return new Finding.Place(mark.getLine() + 1, mark.getColumn() + 1);
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
      var more = Remark.on("plan.finding.more", "count", found.size() - MOST);
      shown.add(new Finding(file, last.place(), last.severity(), Optional.empty(), more));
    }
    return List.copyOf(shown);
  }
}
