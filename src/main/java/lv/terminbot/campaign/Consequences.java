package lv.terminbot.campaign;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.campaign.dates.StepWords;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.cycle.Occasions;
import lv.terminbot.cycle.OwedMeasure;
import lv.terminbot.cycle.Owing;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.cycle.WorkingDays;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleState;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What a changed cycle would mean: who is told, how many they are, and when. */
public final class Consequences {
  private final WorkingDays workingDays;
  private final Occasions occasions;
  private final Obligations obligations;
  private final Register register;
  private final LadderAddressees addressees;

  public Consequences(WorkingDays workingDays, Obligations obligations, Register register) {
    this.workingDays = workingDays;
    this.occasions = new Occasions(workingDays);
    this.obligations = obligations;
    this.register = register;
    this.addressees = new LadderAddressees(register);
  }

  List<Html> describe(ActionPlan plan, PlannedCycle changed, Instant now, Phrases phrases) {
    return switch (changed.state()) {
      case DRAFT -> List.of(phrases.html("campaign.will.draft"));
      case CLOSED ->
          List.of(phrases.html("campaign.will.close", "count", owed(plan, changed).size()));
      case OPEN, CLOSING, REOPENED -> asking(plan, changed, now, phrases);
    };
  }

  private List<Html> asking(ActionPlan plan, PlannedCycle changed, Instant now, Phrases phrases) {
    var lines = new ArrayList<Html>();
    var institutions =
        owed(plan, changed).stream().map(OwedMeasure::institution).distinct().toList();
    var people =
        institutions.stream()
            .flatMap(code -> register.contactsOf(code).stream())
            .filter(Person::reachable)
            .map(Person::id)
            .distinct()
            .count();
    lines.add(
        phrases.html(
            "campaign.will.people", "people", people, "institutions", institutions.size()));
    var silent =
        institutions.stream()
            .filter(code -> register.contactsOf(code).stream().noneMatch(Person::reachable))
            .map(InstitutionCode::value)
            .sorted()
            .collect(joining(", "));
    if (!silent.isEmpty()) {
      lines.add(phrases.html("campaign.will.nobody", "codes", silent));
    }
    lines.addAll(moments(plan, changed, now, phrases));
    return lines;
  }

  /** When reminders of a cycle go out. */
  List<Html> moments(ActionPlan plan, PlannedCycle changed, Instant now, Phrases phrases) {
    var all = occasions.list(ReportingCycle.dated(plan.code(), changed, plan.zone()));
    var coming = all.stream().filter(o -> o.dueAt().isAfter(now)).toList();
    var lines = new ArrayList<Html>();
    if (coming.size() < all.size() && changed.state() != CycleState.REOPENED) {
      lines.add(phrases.html("campaign.will.atOnce"));
    }
    var institutions =
        owed(plan, changed).stream().map(OwedMeasure::institution).distinct().toList();
    var moments =
        coming.stream().map(one -> moment(one, institutions, plan.zone(), phrases)).toList();
    lines.add(
        moments.isEmpty()
            ? phrases.html("campaign.will.noReminders")
            : phrases.html("campaign.will.reminders"));
    lines.addAll(moments);
    if (coming.stream().anyMatch(o -> isPastKnownDays(o, plan))) {
      lines.add(
          phrases.html("campaign.will.unknownDays", "known", workingDays.knownUntil().toString()));
    }
    return lines;
  }

  /** When which step tells how many, as far as that is known before: who answers hears nothing. */
  private Html moment(
      Occasion one, List<InstitutionCode> institutions, ZoneId zone, Phrases phrases) {
    return phrases.html(
        "campaign.will.moment",
        "at",
        phrases.moment(one.dueAt(), zone),
        "step",
        StepWords.write(one.rung(), phrases),
        "people",
        addressees.count(one.rung().audience(), institutions));
  }

  private boolean isPastKnownDays(Occasion occasion, ActionPlan plan) {
    return Year.from(occasion.dueAt().atZone(plan.zone())).isAfter(workingDays.knownUntil());
  }

  /** What is owed now, and what would be where the cycle was a draft. */
  private List<OwedMeasure> owed(ActionPlan plan, PlannedCycle changed) {
    var cycle = ReportingCycle.dated(plan.code(), changed, plan.zone()).id();
    var known = obligations.find(cycle);
    return known.isEmpty()
        ? Owing.derive(plan.with(List.of(changed))).stream()
            .filter(o -> o.cycle().equals(cycle))
            .toList()
        : known.stream().filter(o -> o.state().owed()).map(Obligation::owed).toList();
  }
}
