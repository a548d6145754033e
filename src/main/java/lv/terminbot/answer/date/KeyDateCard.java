package lv.terminbot.answer.date;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.answer.AnswerTo;
import lv.terminbot.answer.FollowUps;
import lv.terminbot.answer.Lists;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.OfCalendar;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.KeyDate;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** A key date of a plan: when it is or was, and what is on its agenda. */
public final class KeyDateCard implements AnswerTo<OfLookup.AskKeyDate> {
  private final Plans plans;
  private final Deadlines deadlines;
  private final Clock clock;

  public KeyDateCard(Plans plans, Deadlines deadlines, Clock clock) {
    this.plans = plans;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @Override
  public Class<OfLookup.AskKeyDate> asked() {
    return OfLookup.AskKeyDate.class;
  }

  /** A date that the plan no longer has leads to those that it has. */
  @Override
  public Page show(Person asker, OfLookup.AskKeyDate asked, int page, Phrases phrases) {
    var id = asked.date();
    return plans
        .find(id.plan())
        .flatMap(plan -> id.in(plan).map(date -> card(plan, date, phrases)))
        .orElseGet(() -> deadlines.show(phrases));
  }

  Page card(ActionPlan plan, KeyDate date, Phrases phrases) {
    var days = date.on().toEpochDay() - LocalDate.now(clock.withZone(plan.zone())).toEpochDay();
    var lines = new ArrayList<Html>();
    lines.add(Html.bold(date.title().in(phrases.language())));
    lines.add(
        phrases.html(
            days < 0 ? "answer.keyDate.past" : "answer.keyDate.coming",
            "date",
            Deadlines.when(date, plan.zone(), phrases),
            "days",
            Math.abs(days)));
    date.agenda()
        .ifPresent(
            agenda ->
                lines.add(
                    phrases.html(
                        "answer.keyDate.agenda", "agenda", agenda.in(phrases.language()))));
    lines.add(Html.EMPTY);
    lines.add(
        date.source()
            .map(
                source ->
                    phrases.html("answer.card.source", "source", source.in(phrases.language())))
            .orElseGet(() -> Lists.planned(plan, phrases)));
    return new Page(
        Html.lines(lines),
        List.of(
            List.of(
                FollowUps.button("answer.button.deadlines", new Inquiry.AskDeadlines(), phrases),
                FollowUps.button(
                    "answer.button.calendar", new OfCalendar.AskCalendar(), phrases))));
  }
}
