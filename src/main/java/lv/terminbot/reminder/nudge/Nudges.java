package lv.terminbot.reminder.nudge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.reminder.nudge.Nudge.Hours;

/** The nudges and how far each has come. All writing is part of the caller's commit. */
public interface Nudges {

  /** Keeps what was previewed, with the people it is for. */
  Nudge add(PersonId by, NudgeScope scope, String words, List<PersonId> recipients, Instant at);

  Optional<Nudge> find(long id);

  /** From shown to planned; false if it was confirmed or cancelled already. */
  boolean plan(long id, Instant sendAt, Hours hours);

  /** Cancels it unless somebody was told already. */
  boolean cancel(long id);

  /** The planned ones whose moment has come, the newest first. */
  List<Nudge> due(Instant now);

  /** The next moment of a planned one that is still to come. */
  Optional<Instant> nextDue(Instant now);

  /** From planned to told, once it is decided for everybody. */
  boolean finish(long nudge);

  /** Those told whose coordinator has no final report yet. */
  List<Nudge> unreported();

  /** From told to reported; false if somebody else was first. */
  boolean report(long nudge);
}
