package lv.terminbot.plan.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.text.Phrases;

/**
 * Checks plan files for an operator at a terminal.
 *
 * @param lines what to print: each finding, and a sentence on each file
 * @param status 0 if every file can be loaded, gaps or not; else 2
 */
public record PlanCheck(List<String> lines, int status) {
  public static final int GOOD = 0;
  public static final int BROKEN = 2;

  public PlanCheck {
    lines = List.copyOf(lines);
  }

  /** Checks the files as if they were the folder of plans: one code belongs to one file. */
  public static PlanCheck check(List<PlanSource> sources, Phrases phrases) {
    var lines = new ArrayList<String>();
    var status = GOOD;
    Map<PlanCode, String> files = new HashMap<>();
    for (var source : sources) {
      var reading = source.reading();
      reading.findings().forEach(finding -> lines.add(finding.line(phrases)));
      lines.add(source.file() + ": " + summary(reading, phrases));
      if (reading.plan().isEmpty()) {
        status = BROKEN;
        continue;
      }
      var code = reading.plan().get().code();
      var first = files.putIfAbsent(code, source.file());
      if (first != null) {
        lines.add(sameCode(source.file(), code, first).line(phrases));
        status = BROKEN;
      }
    }
    return new PlanCheck(lines, status);
  }

  private static Finding sameCode(String file, PlanCode code, String first) {
    return new Finding(
        file,
        new Finding.Place(1, 1),
        Finding.Severity.ERROR,
        Optional.empty(),
        Remark.on("plan.finding.sameCode", "code", code, "other", first));
  }

  private static String summary(PlanReading reading, Phrases phrases) {
    var errors = reading.findings().stream().filter(Finding::isError).count();
    var warnings = reading.findings().size() - errors;
    return reading
        .plan()
        .map(
            plan ->
                phrases.plain(
                    "plan.check.good",
                    "commitments",
                    plan.commitments().size(),
                    "measures",
                    plan.measures().count(),
                    "cycles",
                    plan.cycles().size(),
                    "warnings",
                    warnings))
        .orElseGet(() -> phrases.plain("plan.check.bad", "errors", errors, "warnings", warnings));
  }
}
