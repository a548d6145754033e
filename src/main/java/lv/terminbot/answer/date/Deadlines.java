package lv.terminbot.answer.date;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.answer.AnswerTo;
import lv.terminbot.answer.FollowUps;
import lv.terminbot.answer.Lists;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.OfCalendar;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleState;
import lv.terminbot.plan.KeyDate;
import lv.terminbot.plan.KeyDateId;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Localized;
import lv.terminbot.text.Phrases;

/** What is coming: the dates of the cycles and the key dates, the soonest first. */
public final class Deadlines implements AnswerTo<Inquiry.AskDeadlines> {
  private static final int MOST = 12;
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
  private final Plans plans;
  private final Clock clock;

  public Deadlines(Plans plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  @Override
  public Class<Inquiry.AskDeadlines> asked() {
    return Inquiry.AskDeadlines.class;
  }

  @Override
  public Page show(Person asker, Inquiry.AskDeadlines asked, int page, Phrases phrases) {
    return show(phrases);
  }

  Page show(Phrases phrases) {
    var coming =
        plans.all().stream()
            .flatMap(plan -> ofPlan(plan, phrases))
            .sorted(Comparator.comparing(Coming::on))
            .limit(MOST)
            .toList();
    if (coming.isEmpty()) {
      return new Page(phrases.html("answer.deadlines.none"));
    }
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("answer.deadlines.heading"));
    coming.forEach(
        c ->
            lines.add(
                phrases.html(
                    "answer.deadlines.line",
                    "date",
                    c.when(),
                    "days",
                    c.days(),
                    "what",
                    c.what())));
    lines.add(Html.EMPTY);
    lines.add(phrases.html("answer.source.dates"));
    var buttons = new ArrayList<>(Button.rows(cards(coming, phrases), 1));
    buttons.add(
        List.of(FollowUps.button("answer.button.calendar", new OfCalendar.AskCalendar(), phrases)));
    return new Page(Html.lines(lines), buttons);
  }

  /** The key dates that have more to be told of. */
  private List<Button> cards(List<Coming> coming, Phrases phrases) {
    return coming.stream()
        .flatMap(c -> c.keyDate().stream())
        .flatMap(
            id ->
                plans
                    .find(id.plan())
                    .flatMap(id::in)
                    .filter(date -> date.agenda().isPresent())
                    .map(
                        date ->
                            new Button(
                                Lists.shortened(date.title().in(phrases.language()), 60),
                                ButtonCode.encode(new OfLookup.AskKeyDate(id))))
                    .stream())
        .toList();
  }

  /** A day, and its hours where they are known. */
  static Html when(KeyDate date, ZoneId zone, Phrases phrases) {
    var day = phrases.weekday(date.on());
    var from = date.from().map(phrases::time);
    var hours = from.map(f -> f + date.to().map(to -> "–" + phrases.time(to)).orElse(""));
    var words =
        hours
            .map(h -> phrases.plain("answer.deadlines.hours", "what", day, "hours", h))
            .orElse(day);
    var at = date.on().atTime(date.from().orElse(LAST_MINUTE)).atZone(zone).toInstant();
    return Html.time(words, at);
  }

  private Stream<Coming> ofPlan(ActionPlan plan, Phrases phrases) {
    var today = LocalDate.now(clock.withZone(plan.zone()));
    var cycles =
        plan.cycles().stream()
            .filter(c -> c.state() != CycleState.CLOSED)
            .map(c -> ReportingCycle.dated(plan.code(), c, plan.zone()))
            .flatMap(c -> ofCycle(c, title(plan, c.title(), phrases), today, phrases));
    var keyDates =
        plan.keyDates().stream()
            .map(
                k ->
                    new Coming(
                        k.on(),
                        days(today, k.on()),
                        when(k, plan.zone(), phrases),
                        Html.escape(title(plan, k.title(), phrases)),
                        Optional.of(KeyDateId.identify(plan, k))));
    return Stream.concat(cycles, keyDates).filter(c -> !c.on().isBefore(today));
  }

  /** With the name of the plan where there are several. */
  private String title(ActionPlan plan, Localized title, Phrases phrases) {
    var words = title.in(phrases.language());
    return plans
        .titleAmongSeveral(plan.code(), phrases.language())
        .map(other -> phrases.plain("answer.deadlines.ofPlan", "what", words, "plan", other))
        .orElse(words);
  }

  private static Stream<Coming> ofCycle(
      ReportingCycle cycle, String title, LocalDate today, Phrases phrases) {
    var dates = new ArrayList<Coming>();
    cycle
        .invitationWeekOf()
        .ifPresent(
            d ->
                dates.add(
                    coming(
                        cycle,
                        d,
                        today,
                        phrases.html("answer.deadlines.invitation", "cycle", title),
                        phrases)));
    cycle
        .deadlineOn()
        .ifPresent(
            d ->
                dates.add(
                    coming(
                        cycle,
                        d,
                        today,
                        phrases.html("answer.deadlines.deadline", "cycle", title),
                        phrases)));
    cycle
        .finalOn()
        .ifPresent(
            d ->
                dates.add(
                    coming(
                        cycle,
                        d,
                        today,
                        phrases.html("answer.deadlines.final", "cycle", title),
                        phrases)));
    return dates.stream();
  }

  private static Coming coming(
      ReportingCycle cycle, LocalDate on, LocalDate today, Html what, Phrases phrases) {
    var at = on.atTime(LAST_MINUTE).atZone(cycle.zone()).toInstant();
    return new Coming(
        on, days(today, on), Html.time(phrases.weekday(on), at), what, Optional.empty());
  }

  private static long days(LocalDate today, LocalDate on) {
    return on.toEpochDay() - today.toEpochDay();
  }

  private record Coming(
      LocalDate on, long days, Html when, Html what, Optional<KeyDateId> keyDate) {}
}
