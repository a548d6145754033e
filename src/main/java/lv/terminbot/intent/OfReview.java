package lv.terminbot.intent;

import lv.terminbot.plan.Scope;

/** What coordinators do with what was submitted, and what becomes of challenges. */
public sealed interface OfReview extends Intent {

  Family<OfReview> FAMILY =
      new Family<>(OfReview.class, ReviewButtons::fields, ReviewButtons.SHAPES);

  @Override
  default Family<OfReview> family() {
    return FAMILY;
  }

  record Accept(long update) implements OfReview {}

  /** To send it back; the question follows in words. */
  record AskReturn(long update) implements OfReview {}

  /** To note something that only coordinators see; it follows in words. */
  record AskNote(long update) implements OfReview {}

  /** No words follow after all. */
  record NoWords() implements OfReview {}

  /**
   * To close an open one.
   *
   * @param listed of what the list is that it was chosen from
   */
  record CloseChallenge(long challenge, Scope listed) implements OfReview {}
}
