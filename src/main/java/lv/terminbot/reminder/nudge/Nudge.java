package lv.terminbot.reminder.nudge;

import java.time.Instant;
import java.util.Optional;
import lv.terminbot.people.PersonId;

/**
 * A reminder out of turn.
 *
 * @param by the coordinator who asked for it
 * @param words the coordinator's own, empty for none
 * @param sendAt from when on it is to be sent, once that is confirmed
 */
public record Nudge(
    long id,
    PersonId by,
    NudgeScope scope,
    String words,
    State state,
    Hours hours,
    Instant shownAt,
    Optional<Instant> sendAt) {

  /** How far it has come. */
  public enum State {
    /** Its preview was shown. */
    SHOWN,
    /** Confirmed: its recipients are told one by one. */
    PLANNED,
    /** Decided for every recipient. */
    TOLD,
    /** The coordinator has the final report. */
    REPORTED,
    CANCELLED
  }

  /** When it may go out. */
  public enum Hours {
    OFFICE,
    /** Also outside office hours, because the coordinator wants it so. */
    ANY
  }
}
