package lv.terminbot.home;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.mailbox.Button;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.plan.Scope;
import lv.terminbot.progress.Challenges;
import lv.terminbot.text.Phrases;

/** What waits for those who run or watch a campaign: who is late, and what is in the way. */
public final class CampaignMatters {
  private final AskingCycles cycles;
  private final Challenges challenges;

  public CampaignMatters(AskingCycles cycles, Challenges challenges) {
    this.cycles = cycles;
    this.challenges = challenges;
  }

  /** "Kavējas 4"; before the deadline, how many have not answered yet. */
  public Optional<Button> late(Person person, Phrases phrases) {
    if (!Right.NUDGE.isHeldBy(person)) {
      return Optional.empty();
    }
    var late =
        cycles
            .all()
            .flatMap(c -> owed(c).filter(o -> isLate(o, c)).map(Obligation::institution))
            .distinct()
            .count();
    return late > 0
        ? Optional.of(button("late", late, new OfLookup.AskLate(Scope.ALL), phrases))
        : missing(phrases);
  }

  private Optional<Button> missing(Phrases phrases) {
    var missing =
        cycles.all().flatMap(c -> owed(c).map(Obligation::institution)).distinct().count();
    return missing == 0
        ? Optional.empty()
        : Optional.of(button("missing", missing, new OfLookup.AskMissing(Scope.ALL), phrases));
  }

  /** "Izaicinājumi 6", for those who answer for no institution. */
  public Optional<Button> challenges(Person person, Phrases phrases) {
    var open = person.institutions().isEmpty() ? challenges.open().size() : 0;
    return open == 0
        ? Optional.empty()
        : Optional.of(button("challenges", open, OfLookup.AskChallenges.ALL, phrases));
  }

  private Stream<Obligation> owed(ReportingCycle cycle) {
    return cycles.owed(cycle, List.of()).stream();
  }

  private boolean isLate(Obligation owed, ReportingCycle cycle) {
    return owed.dueOn(cycle).filter(due -> due.isBefore(cycles.today(cycle))).isPresent();
  }

  private static Button button(String name, long count, Intent intent, Phrases phrases) {
    return new Button(
        phrases.plain("home.button." + name, "count", count), ButtonCode.encode(intent));
  }
}
