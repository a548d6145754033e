package lv.terminbot.progress;

import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;

/**
 * What somebody may see of what is owed and was reported; the rest is as if it were not there. All
 * that shows either goes through here: cards, lists, history, search, groups, inline and files.
 */
public final class Shown {
  private Shown() {}

  /** Who may not see what was decided sees an answer, whether it was returned or accepted. */
  public static Obligation to(Person reader, Obligation obligation) {
    return Right.READ_DECISION.isHeldBy(reader, obligation.institution())
        ? obligation
        : toOthers(obligation);
  }

  /** The same for readers whom nobody knows. */
  public static Obligation toOthers(Obligation obligation) {
    return switch (obligation.state()) {
      case RETURNED, ACCEPTED ->
          new Obligation(obligation.owed(), ObligationState.SUBMITTED, obligation.extendedTo());
      case OPEN, DRAFTED, SUBMITTED -> obligation;
    };
  }

  /** Who may not see the attachments sees no line that names one. */
  public static ProgressUpdate to(Person reader, ProgressUpdate update) {
    return Right.READ_EVIDENCE.isHeldBy(reader, update.institution())
        ? update
        : new ProgressUpdate(
            update.number(),
            update.cycle(),
            update.measure(),
            update.institution(),
            update.author(),
            update.authorship(),
            update.state(),
            EvidenceLines.leaveOut(update.text()),
            EvidenceLines.leaveOut(update.sheet()),
            update.submittedAt(),
            update.late(),
            update.signedBy(),
            update.writtenAt());
  }
}
