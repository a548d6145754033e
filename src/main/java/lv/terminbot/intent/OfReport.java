package lv.terminbot.intent;

/** What is wanted of the dialogue in which a report is given, and of what was submitted in it. */
public sealed interface OfReport extends Intent {

  /** "atskaite": goes through what is owed, one measure after the other. */
  record Begin() implements OfReport {}

  /** A step in the dialogue about a draft, as it was when the button was shown. */
  record Step(long draft, int version, Move move) implements OfReport {}

  /** A way through the dialogue that says nothing of the measure itself. */
  enum Move {
    /** Leaves a question without an answer. */
    SKIP,
    /** To the question before. */
    BACK,
    /** What was said last time holds still. */
    SAME,
    /** To the review of all that was said. */
    REVIEW,
    /** Goes on some other day; the draft stays. */
    LATER,
    /** Takes the last change back. */
    UNDO
  }

  /** To answer this question anew. */
  record Change(long draft, int version, String question) implements OfReport {}

  /** One of the choices of a question. */
  record Choose(long draft, int version, String question, String choice) implements OfReport {}

  /** To go on with what a colleague has begun. */
  record TakeOver(long draft, int version, long other) implements OfReport {}

  /** Submits all drafts that were shown together, as they were at this moment (epoch millis). */
  record SubmitAll(long at) implements OfReport {}

  /** The head signs a draft off as it was shown; it is submitted then. */
  record SignOff(long draft, int version) implements OfReport {}

  /** The head gives a draft back to whoever wrote it. */
  record GiveBack(long draft, int version) implements OfReport {}

  /** A file that was sent as evidence. */
  record AskFile(long evidence) implements OfReport {}

  /** Takes a submitted update back, into a draft. */
  record Withdraw(long update) implements OfReport {}
}
