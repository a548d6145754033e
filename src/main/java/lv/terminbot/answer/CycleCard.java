package lv.terminbot.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Shown;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The reporting cycle that is spoken of now: about which period, until when, and how far it is. */
public final class CycleCard implements AnswerTo<OfLookup.AskReportingCycle> {
  private final Plans plans;
  private final Obligations obligations;
  private final Clock clock;

  public CycleCard(Plans plans, Obligations obligations, Clock clock) {
    this.plans = plans;
    this.obligations = obligations;
    this.clock = clock;
  }

  @Override
  public Class<OfLookup.AskReportingCycle> asked() {
    return OfLookup.AskReportingCycle.class;
  }

  @Override
  public Page show(Person asker, OfLookup.AskReportingCycle asked, int page, Phrases phrases) {
    var lines = new ArrayList<Html>();
    var all = plans.all();
    for (var plan : all) {
      if (!lines.isEmpty()) {
        lines.add(Html.EMPTY);
      }
      if (all.size() > 1) {
        lines.add(Lists.titled(plan, phrases));
      }
      var today = LocalDate.now(clock.withZone(plan.zone()));
      CurrentCycle.find(plan, today)
          .ifPresentOrElse(
              cycle -> lines.addAll(lines(plan, cycle, today, asker, phrases)),
              () -> lines.add(phrases.html("answer.overview.noCycle")));
    }
    if (lines.isEmpty()) {
      lines.add(phrases.html("answer.overview.noPlan"));
    }
    lines.add(Html.EMPTY);
    lines.add(phrases.html("answer.source.dates"));
    return new Page(Html.lines(lines), Button.rows(FollowUps.fromCycle(phrases), 2));
  }

  private List<Html> lines(
      ActionPlan plan, ReportingCycle cycle, LocalDate today, Person asker, Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("answer.cycle.heading", "title", cycle.title().in(phrases.language())));
    lines.add(
        phrases.html(
            "answer.cycle.period",
            "from",
            phrases.date(cycle.periodFrom()),
            "to",
            phrases.date(cycle.periodTo())));
    lines.add(
        phrases.html(
            "answer.cycle.state",
            "state",
            phrases.plain("campaign.state." + cycle.stateOn(today).code())));
    cycle
        .invitationWeekOf()
        .ifPresent(
            day ->
                lines.add(
                    phrases.html(
                        "answer.cycle.invitation", "date", phrases.date(cycle.opensOn()))));
    cycle
        .deadlineOn()
        .ifPresent(
            day ->
                lines.add(
                    phrases.html(
                        "answer.cycle.deadline", "until", phrases.until(day, plan.zone()))));
    cycle
        .finalOn()
        .ifPresent(day -> lines.add(phrases.html("answer.cycle.final", "date", phrases.date(day))));
    var owed = obligations.find(cycle.id()).stream().map(o -> Shown.to(asker, o)).toList();
    lines.add(
        phrases.html(
            "answer.cycle.answered",
            "answered",
            owed.stream().filter(o -> !o.state().owed()).count(),
            "all",
            owed.size()));
    return lines;
  }
}
