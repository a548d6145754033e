package lv.terminbot.reminder.nudge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.people.PersonId;

/** What became of each recipient of a nudge. All writing is part of the caller's commit. */
public interface NudgeRecipients {

  /** The recipients for whom nothing is decided yet. */
  List<PersonId> undecided(long nudge);

  /**
   * Decides for one recipient of a planned nudge; false if that was so already, and then the caller
   * must queue nothing. Unique in the database, whatever runs at the same time.
   */
  boolean decide(long nudge, PersonId person, Fate fate, Instant at);

  /** Notes with which message the person was told, and by which version of which text. */
  void told(long nudge, PersonId person, OutgoingId message, String template);

  /** All recipients with what became of them. */
  List<Recipient> recipients(long nudge);

  /** Whether the person was queued any reminder after this moment. */
  boolean remindedSince(PersonId person, Instant moment);

  /** Whether the person has had the reminder of this day. */
  boolean remindedOn(PersonId person, LocalDate day);

  /**
   * A recipient.
   *
   * @param delivery how far the message has come, where there is one
   */
  record Recipient(PersonId person, Fate fate, Optional<DeliveryState> delivery) {}

  /** What was decided for a recipient at the moment of sending. */
  enum Fate {
    /** Nothing yet. */
    CHOSEN,
    TOLD,
    /** Nothing is owed any more, or, among the silent, something was begun. */
    ANSWERED,
    UNREACHABLE,
    /** Another reminder was queued since the preview. */
    REMINDED,
    /** Its moment passed long ago, as after an outage or a pause. */
    LATE
  }
}
