package lv.terminbot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.people.PersonId;

/**
 * The record of reminders: what became of each person on each occasion. Unique in the database,
 * whatever runs at the same time; all writing is part of the caller's commit.
 */
public interface Reminders {

  /**
   * Writes that this person is told on this occasion; false if that was so already, and then the
   * caller must queue nothing.
   */
  boolean claim(PersonId person, Occasion occasion, Instant at);

  /** Takes the one reminder of this day; false if the person has had it. */
  boolean claimDay(PersonId person, LocalDate day);

  /**
   * Notes with which message the person was told, and by which version of which text.
   *
   * @param template the text's key and a fingerprint of its words
   */
  void told(PersonId person, Occasion occasion, OutgoingId message, String template);

  /** Puts it off for this person, to be decided anew at {@code until}. */
  void wait(PersonId person, Occasion occasion, Instant at, Instant until);

  /** Those who have waited until now, the longest first. */
  List<Waiting> waiting(Instant now);

  /** Ends the waiting of this person, or notes why they are not told. */
  void end(PersonId person, Occasion occasion, Outcome outcome, Instant at);

  /**
   * Notes that the person has seen the last reminder they were told; false if there is none that
   * they have not said so of.
   */
  boolean seen(PersonId person, Instant at);

  /** Lets those wait again whose message was dropped before it could leave. */
  void reviveDropped(Instant at);

  /** Somebody who is to be told when office hours allow. */
  record Waiting(PersonId person, Occasion occasion) {}

  /** Why somebody was not told. */
  enum Outcome {
    /** Nothing was owed any more. */
    ANSWERED,
    /** A newer occasion of the cycle was due as well. */
    MERGED,
    /** The person cannot be written to. */
    UNREACHABLE,
    /** It had no use any more, or the campaign did not want it sent. */
    DROPPED
  }
}
