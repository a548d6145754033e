package lv.terminbot.plan.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lv.terminbot.plan.file.Finding.Severity;
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

  Findings(String file) {
    this.file = file;
  }

  void error(Mark mark, String problem, String remedy) {
    error(mark.getLine() + 1, mark.getColumn() + 1, problem, remedy);
  }

  void error(int line, int column, String problem, String remedy) {
    found.add(new Finding(file, line, column, Severity.ERROR, problem, remedy));
  }

  void warning(Mark mark, String problem, String remedy) {
    var line = mark.getLine() + 1;
    found.add(new Finding(file, line, mark.getColumn() + 1, Severity.WARNING, problem, remedy));
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
