package lv.terminbot.plan;

import java.util.Arrays;
import java.util.Optional;

/** How far a measure is, in the words of the plan's owners. A sign stands beside the word. */
public enum ProgressState {
  NOT_STARTED("not-started", "⚪"),
  IN_PROGRESS("in-progress", "🔵"),
  PARTLY_DONE("partly-done", "🟡"),
  DONE("done", "✅"),
  DELAYED("delayed", "🟠"),
  POSTPONED("postponed", "⏸");

  private final String code;
  private final String sign;

  ProgressState(String code, String sign) {
    this.code = code;
    this.sign = sign;
  }

  /** Its name in the database, in buttons and in text keys ("text.state.done"). */
  public String code() {
    return code;
  }

  public String sign() {
    return sign;
  }

  public static Optional<ProgressState> parse(String code) {
    return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
  }
}
