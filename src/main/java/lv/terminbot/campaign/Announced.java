package lv.terminbot.campaign;

import java.time.Instant;
import java.util.Set;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.KeyDate;
import lv.terminbot.plan.PlanCode;

/** Which key dates were announced to whom. */
public interface Announced {

  /** Who knows already; so that not everybody is asked for one by one. */
  Set<PersonId> whoKnows(PlanCode plan, KeyDate date);

  /**
   * True once for a person and a key date on its day, whatever number of servers ask; part of the
   * caller's commit.
   */
  boolean claim(PersonId person, PlanCode plan, KeyDate date, Instant now);

  /** With which message; part of the same commit. */
  void told(PersonId person, PlanCode plan, KeyDate date, OutgoingId message);
}
