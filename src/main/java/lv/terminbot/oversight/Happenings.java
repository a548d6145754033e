package lv.terminbot.oversight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.ProgressState;

/** What happened in a time: facts only, nobody's words. */
public interface Happenings {
  /** Progress updates by number. */
  List<Reported> reported(Time time);

  /** Drafts begun or gone on with, and still drafts. */
  List<Drafted> drafted(Time time);

  /** All drafts of a cycle. */
  List<Drafted> drafts(CycleId cycle);

  /** Who came in by a join link. */
  List<Joined> joined(Time time);

  /** Who became unreachable, and still is. */
  List<PersonId> lost(Time time);

  /** To whom a message did not arrive, or may not have. */
  List<PersonId> undelivered(Time time);

  /** From just after a moment up to and with another. */
  record Time(Instant after, Instant until) {}

  /** A progress update without its words. */
  record Reported(
      long number, MeasureId measure, InstitutionCode institution, ProgressState state) {}

  /** A draft without its words; the institution may not have been said yet. */
  record Drafted(PersonId person, MeasureId measure, Optional<InstitutionCode> institution) {}

  /** The institution of a contact, none of a coordinator. */
  record Joined(PersonId person, Optional<InstitutionCode> institution) {}
}
