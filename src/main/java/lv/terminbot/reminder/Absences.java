package lv.terminbot.reminder;

import java.time.LocalDate;
import java.util.List;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.InstitutionCode;

/** Who is away and who is there. */
public interface Absences {
  /** Adds it or puts it in place of the person's earlier one, as part of the caller's commit. */
  void put(Absence absence);

  /** Ends that of the person; false if there was none. */
  boolean end(PersonId person);

  /** Those that are not over on this day, the soonest first. */
  List<Absence> notOver(LocalDate day);

  /** The institutions of which this person is a contact, by code. */
  List<InstitutionCode> contactOf(PersonId person);

  /** Whether the person can be written to. */
  boolean reachable(PersonId person);

  /** Whether a contact of this institution can be written to and is not away on this day. */
  boolean anybodyPresent(InstitutionCode institution, LocalDate day);
}
