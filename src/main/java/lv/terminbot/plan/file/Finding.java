package lv.terminbot.plan.file;

/**
 * What is wrong or doubtful at one place of a plan file, for the operator who mends it. Line and
 * column count from 1.
 *
 * @param problem what is there, as a sentence without its full stop
 * @param remedy what would be right
 */
public record Finding(
    String file, int line, int column, Severity severity, String problem, String remedy) {

  /** Whether the plan can be used all the same. */
  public enum Severity {
    /** The plan is not taken. */
    ERROR,
    /** A gap: the plan is taken as it is. */
    WARNING
  }

  boolean isError() {
    return severity == Severity.ERROR;
  }

  /** One line as editors and terminals understand it: {@code file:line:column: error: …}. */
  @Override
  public String toString() {
    var kind = isError() ? "error" : "warning";
    return "%s:%d:%d: %s: %s — %s".formatted(file, line, column, kind, problem, remedy);
  }
}
