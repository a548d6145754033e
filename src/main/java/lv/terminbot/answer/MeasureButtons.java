package lv.terminbot.answer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.mailbox.Button;
import lv.terminbot.plan.MeasureId;

/** Buttons that lead from a list to the cards of its measures. */
final class MeasureButtons {
  /** More would bury the text under them. */
  static final int MOST = 24;

  private MeasureButtons() {}

  static List<List<Button>> make(Collection<MeasureId> measures) {
    var buttons = measures.stream().limit(MOST).map(MeasureButtons::make).toList();
    return Button.rows(buttons, 4);
  }

  static Button make(MeasureId id) {
    return new Button(
        id.number().value(),
        ButtonCode.encode(new Inquiry.AskMeasure(Optional.of(id.plan()), id.number())));
  }
}
