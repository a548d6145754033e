package lv.terminbot.plan.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.terminbot.plan.PlanCode;

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
  public static PlanCheck check(List<PlanSource> sources) {
    var lines = new ArrayList<String>();
    var status = GOOD;
    Map<PlanCode, String> files = new HashMap<>();
    for (var source : sources) {
      var reading = source.reading();
      reading.findings().forEach(finding -> lines.add(finding.toString()));
      lines.add(source.file() + ": " + summary(reading));
      if (reading.plan().isEmpty()) {
        status = BROKEN;
        continue;
      }
      var code = reading.plan().get().code();
      var first = files.putIfAbsent(code, source.file());
      if (first != null) {
        lines.add(sameCode(source.file(), code, first));
        status = BROKEN;
      }
    }
    return new PlanCheck(lines, status);
  }

  private static String sameCode(String file, PlanCode code, String first) {
    return new Finding(
            file,
            1,
            1,
            Finding.Severity.ERROR,
            "the plan " + code + " is also that of " + first,
            "give one of them another code, or keep one file")
        .toString();
  }

  private static String summary(PlanReading reading) {
    var errors = reading.findings().stream().filter(Finding::isError).count();
    var warnings = counted(reading.findings().size() - errors, "warning");
    return reading
        .plan()
        .map(
            plan ->
                "a plan of %s, %s and %s; %s"
                    .formatted(
                        counted(plan.commitments().size(), "commitment"),
                        counted(plan.measures().count(), "measure"),
                        counted(plan.cycles().size(), "cycle"),
                        warnings))
        .orElseGet(
            () -> "%s, %s; this file is not taken".formatted(counted(errors, "error"), warnings));
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
