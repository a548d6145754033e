package lv.terminbot.intent;

import java.util.Optional;
import lv.terminbot.plan.Scope;

/** What coordinators do with what was submitted, and what becomes of challenges. */
public sealed interface OfReview extends Intent {

  Family<OfReview> FAMILY =
      new Family<>(OfReview.class, ReviewButtons::fields, ReviewButtons.SHAPES);

  @Override
  default Family<OfReview> family() {
    return FAMILY;
  }

  record Accept(long update) implements OfReview {
    @Override
    public Optional<Subject> subject() {
      return Optional.of(new Subject.Submitted(update));
    }
  }

  /** To send it back; the question follows in words. */
  record AskReturn(long update) implements OfReview {
    @Override
    public Optional<Subject> subject() {
      return Optional.of(new Subject.Submitted(update));
    }
  }

  /** To note something that only coordinators see; it follows in words. */
  record AskNote(long update) implements OfReview {
    @Override
    public Optional<Subject> subject() {
      return Optional.of(new Subject.Submitted(update));
    }
  }

  /**
   * No words follow after all, for this update; for whichever was asked about last where it is 0,
   * as it is under prompts of a version before.
   */
  record NoWords(long update) implements OfReview {
    @Override
    public Optional<Subject> subject() {
      return Optional.of(new Subject.Submitted(update));
    }
  }

  /**
   * To close an open one.
   *
   * @param listed of what the list is that it was chosen from
   */
  record CloseChallenge(long challenge, Scope listed) implements OfReview {}
}
