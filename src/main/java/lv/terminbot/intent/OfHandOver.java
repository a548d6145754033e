package lv.terminbot.intent;

import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;

/** A contact brings in a colleague. */
public sealed interface OfHandOver extends Intent {

  Family<OfHandOver> FAMILY =
      new Family<>(OfHandOver.class, JoinLinkButtons::fields, JoinLinkButtons.HAND_OVER);

  @Override
  default Family<OfHandOver> family() {
    return FAMILY;
  }

  /** "nodot"; the institution is known only from a button. */
  record AskHandOver(Optional<InstitutionCode> institution) implements OfHandOver {}

  /** "nodod 4.2 Andrim": some measures only, or to somebody who is named. */
  record AskHandOverOf(List<MeasureNumber> measures, String name) implements OfHandOver {
    public AskHandOverOf {
      measures = List.copyOf(measures);
    }
  }

  record MakeLink(InstitutionCode institution, Going going) implements OfHandOver {}

  /** A coordinator agrees, where the plan wants that. */
  record ApproveHandOver(long link) implements OfHandOver {}

  /** A coordinator does not agree. */
  record RefuseHandOver(long link) implements OfHandOver {}

  /** What the contact does when the colleague has come. */
  enum Going {
    LEAVES,
    STAYS
  }
}
