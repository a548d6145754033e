package lv.terminbot.telegram;

/**
 * A failure in words for the log: its first cause and the first line of that. What follows may hold
 * a row, as PostgreSQL's "Failing row contains" does, and with it what somebody wrote.
 */
final class FailureCause {
  private FailureCause() {}

  static String inWords(Throwable failure) {
    var cause = failure;
    for (var deeper = failure.getCause(); deeper != null; deeper = deeper.getCause()) {
      cause = deeper;
    }
    return cause.toString().lines().findFirst().orElse("");
  }
}
