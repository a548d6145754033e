package lv.terminbot.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.ReportButton;
import lv.terminbot.question.ButtonCode;
import lv.terminbot.question.Intent;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What an institution owes and has answered, and what a person still owes, a line a measure. */
final class InstitutionLists {
  private final Plans plans;
  private final Obligations obligations;
  private final Clock clock;

  InstitutionLists(Plans plans, Obligations obligations, Clock clock) {
    this.plans = plans;
    this.obligations = obligations;
    this.clock = clock;
  }

  /** What an institution owes and has answered, in the current cycle of every plan. */
  Page institution(InstitutionCode code, Phrases phrases) {
    var known = plans.institution(code);
    if (known.isEmpty()) {
      return unknownInstitution(code, phrases);
    }
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html(
            "answer.institution.heading",
            "name",
            known.get().name().in(phrases.language()),
            "code",
            code));
    var measures = new ArrayList<MeasureId>();
    for (var plan : plans.all()) {
      for (var obligation : obligations(plan, o -> o.institution().equals(code))) {
        lines.add(obligation(plan, obligation, phrases));
        measures.add(obligation.measure());
      }
    }
    if (measures.isEmpty()) {
      lines.add(phrases.html("answer.institution.nothing"));
    }
    return new Page(Html.lines(lines), MeasureButtons.of(measures));
  }

  private Page unknownInstitution(InstitutionCode code, Phrases phrases) {
    var buttons =
        plans.institutions().stream()
            .map(
                i ->
                    new Button(
                        i.code().value(), ButtonCode.encode(new Intent.AskInstitution(i.code()))))
            .toList();
    return new Page(
        phrases.html("answer.institution.unknown", "code", code), Button.rows(buttons, 3));
  }

  /** What the asker's institutions still owe, each with its button. */
  Page owed(Person asker, Phrases phrases) {
    if (asker.institutions().isEmpty()) {
      return new Page(phrases.html("answer.owed.noInstitution"));
    }
    var lines = new ArrayList<Html>();
    var buttons = new ArrayList<Button>();
    for (var plan : plans.all()) {
      var owed = obligations(plan, o -> o.state().owed() && asker.reportsFor(o.institution()));
      if (!owed.isEmpty()) {
        lines.add(owedHeading(plan, owed.size(), phrases));
      }
      for (var obligation : owed) {
        lines.add(obligation(plan, obligation, phrases));
        buttons.add(ReportButton.on(obligation.measure(), phrases));
      }
    }
    if (buttons.isEmpty()) {
      lines.add(phrases.html("answer.owed.nothing"));
    }
    var distinct = buttons.stream().distinct().limit(MeasureButtons.MOST).toList();
    return new Page(Html.lines(lines), Button.rows(distinct, 2));
  }

  private Html owedHeading(ActionPlan plan, int count, Phrases phrases) {
    return CurrentCycle.of(plan, today(plan))
        .flatMap(cycle -> cycle.dueOn())
        .map(due -> phrases.html("answer.owed.until", "count", count, "until", phrases.until(due)))
        .orElseGet(() -> phrases.html("answer.owed.heading", "count", count));
  }

  private List<Obligation> obligations(
      ActionPlan plan, java.util.function.Predicate<Obligation> wanted) {
    return CurrentCycle.of(plan, today(plan))
        .map(cycle -> obligations.of(cycle.id()).stream().filter(wanted).toList())
        .orElse(List.of());
  }

  private static Html obligation(ActionPlan plan, Obligation obligation, Phrases phrases) {
    var title =
        plan.measure(obligation.measure().number())
            .map(m -> m.title().in(phrases.language()))
            .orElse("");
    return phrases.html(
        obligation.state().owed() ? "answer.list.owed" : "answer.list.answered",
        "number",
        obligation.measure().number(),
        "title",
        title,
        "code",
        obligation.institution() + ExtendedMark.of(obligation, phrases));
  }

  private LocalDate today(ActionPlan plan) {
    return LocalDate.now(clock.withZone(plan.zone()));
  }
}
