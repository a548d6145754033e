package lv.terminbot.intent;

import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
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

    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.YES);
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
   * "atgriez FM 4.1: kāds ir termiņš?", "pieņem Nr. 12": what fits is shown before it is done.
   *
   * @param receipt the number of the report, where it is named
   * @param words the question or the note, empty where none is said
   */
  record AskReview(
      Wanted wanted,
      List<InstitutionCode> institutions,
      List<MeasureNumber> measures,
      Optional<Long> receipt,
      String words)
      implements OfReview {
    public AskReview {
      institutions = List.copyOf(institutions);
      measures = List.copyOf(measures);
    }
  }

  /** Does what was shown, with the words that were said before. */
  record SendWords(long update) implements OfReview {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.YES);
    }
  }

  /**
   * "kas vēl jāizskata": the oldest that is not decided on after this one, from the first again
   * behind the last.
   *
   * @param after the number of an update, 0 for the first
   */
  record AskQueue(long after) implements OfReview {
    @Override
    public boolean changesNothing() {
      return true;
    }
  }

  /** One report with all that can be done with it. */
  record SeeReport(long update) implements OfReview {
    @Override
    public boolean changesNothing() {
      return true;
    }
  }

  /** Which would be accepted together. */
  record AskAcceptAll(Scope of) implements OfReview {
    @Override
    public boolean changesNothing() {
      return true;
    }
  }

  /**
   * Accepts what was shown together.
   *
   * @param upTo the last number that was shown: what came in since is decided by itself
   */
  record AcceptAll(Scope of, long upTo) implements OfReview {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.YES);
    }
  }

  /** What a coordinator can do with a report. */
  enum Wanted {
    ACCEPT,
    RETURN,
    NOTE
  }

  /**
   * No words follow after all, for this update; for whichever was asked about last where it is 0,
   * as it is under prompts of a version before.
   */
  record NoWords(long update) implements OfReview {
    @Override
    public Optional<Subject> subject() {
      return update == 0 ? Optional.empty() : Optional.of(new Subject.Submitted(update));
    }

    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.NO);
    }
  }

  /**
   * To close an open one.
   *
   * @param listed of what the list is that it was chosen from
   */
  record CloseChallenge(long challenge, Scope listed) implements OfReview {}
}
