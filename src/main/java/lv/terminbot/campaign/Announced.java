package lv.terminbot.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.PlanCode;

/** Which key dates were announced to whom. */
public interface Announced {

  /**
   * What a person was told of a key date last.
   *
   * @param name of the key date
   * @param moment when it was to be held, as the key date has it
   * @param title in the language in which it was told
   */
  record Told(PersonId person, String name, String moment, String title, Instant at) {

    public LocalDate on() {
      return LocalDate.parse(moment.substring(0, "2024-01-19".length()));
    }

    /** When something newer is told of it: later, even where the clock was set back. */
    Instant next(Instant now) {
      return now.isAfter(at.plusSeconds(1)) ? now : at.plusSeconds(1);
    }
  }

  /** What was told of the key dates of a plan from this day on, unless it was cancelled since. */
  List<Told> told(PlanCode plan, LocalDate from);

  /**
   * True once for a person and a key date at its moment, whatever number of servers ask; part of
   * the caller's commit.
   */
  boolean claim(PlanCode plan, Told told);

  /** True once: this person is to be told that it is held no more. Part of the caller's commit. */
  boolean cancel(PlanCode plan, Told told, Instant now);

  /** With which message; part of the same commit. */
  void sent(PlanCode plan, Told told, OutgoingId message);
}
