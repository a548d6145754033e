package lv.terminbot.progress;

import java.util.Optional;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.Button;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.text.Phrases;

/** The button that begins a report on a measure, wherever one is offered. */
public final class ReportButton {
  private ReportButton() {}

  public static Button on(MeasureId measure, Phrases phrases) {
    return new Button(
        phrases.plain("progress.button.report", "number", measure.number()),
        ButtonCode.encode(new OfReport.StartUpdate(Optional.of(measure.plan()), measure.number())));
  }
}
