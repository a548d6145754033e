package lv.terminbot.reminder;

import java.time.Clock;
import java.util.List;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What would not be told while everything unasked is paused, and what once it goes on. */
public final class PauseConsequences {
  private final Agenda agenda;
  private final NewestMissed newest;
  private final StillOwed stillOwed;
  private final Register register;
  private final Clock clock;

  public PauseConsequences(
      Agenda agenda, NewestMissed newest, StillOwed stillOwed, Register register, Clock clock) {
    this.agenda = agenda;
    this.newest = newest;
    this.stillOwed = stillOwed;
    this.register = register;
    this.clock = clock;
  }

  /** The soonest occasions, which would not be told. */
  Html coming(Phrases phrases) {
    var now = clock.instant();
    var coming = agenda.coming(now);
    if (coming.isEmpty()) {
      return phrases.html("reminder.pause.nothing");
    }
    var at = coming.getFirst().dueAt();
    var next = coming.stream().filter(o -> o.dueAt().equals(at)).toList();
    return phrases.html(
        "reminder.pause.next",
        "at",
        phrases.moment(at, clock.getZone()),
        "count",
        countPeople(next));
  }

  /** What would go out when it goes on: the newest of what was missed, else the next occasion. */
  Html missed(Phrases phrases) {
    var now = clock.instant();
    var due = newest.choose(agenda.due(now), now);
    return due.isEmpty()
        ? coming(phrases)
        : phrases.html("reminder.pause.missed", "count", countPeople(due));
  }

  private long countPeople(List<Occasion> occasions) {
    return register.everyPerson().stream()
        .filter(Person::reachable)
        .filter(person -> !stillOwed.find(person, occasions).isEmpty())
        .count();
  }
}
