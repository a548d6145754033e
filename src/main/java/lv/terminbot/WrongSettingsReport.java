package lv.terminbot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows wrong settings as sentences in place of a stack trace. */
final class WrongSettingsReport extends AbstractFailureAnalyzer<WrongSettings> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, WrongSettings cause) {
    return new FailureAnalysis(
        String.join("\n", cause.sentences()),
        "Correct the setting in the environment, on the command line or in application.yaml,"
            + " and start again. The README lists all settings.",
        cause);
  }
}
