package lv.terminbot.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.KeyDate;
import lv.terminbot.plan.Plans;
import lv.terminbot.question.ButtonCode;
import lv.terminbot.question.Intent;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What is coming: the dates of the cycles and the key dates, the soonest first. */
final class Deadlines {
  private static final int MOST = 12;
  private final Plans plans;
  private final Clock clock;

  Deadlines(Plans plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  Page of(Phrases phrases) {
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
                    phrases.weekday(c.on()),
                    "days",
                    c.days(),
                    "what",
                    c.what())));
    var file =
        new Button(
            phrases.plain("answer.button.calendar"), ButtonCode.encode(new Intent.AskCalendar()));
    return new Page(Html.lines(lines), List.of(List.of(file)));
  }

  private Stream<Coming> ofPlan(ActionPlan plan, Phrases phrases) {
    var today = LocalDate.now(clock.withZone(plan.zone()));
    var cycles =
        plan.cycles().stream()
            .map(c -> ReportingCycle.of(plan.code(), c, plan.zone()))
            .flatMap(c -> ofCycle(c, phrases));
    var keyDates = plan.keyDates().stream().map(k -> new Coming(k.on(), 0, keyDate(k, phrases)));
    return Stream.concat(cycles, keyDates)
        .filter(c -> !c.on().isBefore(today))
        .map(c -> new Coming(c.on(), c.on().toEpochDay() - today.toEpochDay(), c.what()));
  }

  private static Stream<Coming> ofCycle(ReportingCycle cycle, Phrases phrases) {
    var title = cycle.title().in(phrases.language());
    var dates = new ArrayList<Coming>();
    cycle
        .invitationWeekOf()
        .ifPresent(d -> dates.add(coming(d, "answer.deadlines.invitation", title, phrases)));
    cycle
        .deadlineOn()
        .ifPresent(d -> dates.add(coming(d, "answer.deadlines.deadline", title, phrases)));
    cycle.finalOn().ifPresent(d -> dates.add(coming(d, "answer.deadlines.final", title, phrases)));
    return dates.stream();
  }

  private static Coming coming(LocalDate on, String key, String cycle, Phrases phrases) {
    return new Coming(on, 0, phrases.html(key, "cycle", cycle));
  }

  private static Html keyDate(KeyDate key, Phrases phrases) {
    var title = Html.of(key.title().in(phrases.language()));
    if (key.from().isEmpty()) {
      return title;
    }
    var from = phrases.time(key.from().get());
    var hours = key.to().map(to -> from + "–" + phrases.time(to)).orElse(from);
    return phrases.html("answer.deadlines.hours", "what", title, "hours", hours);
  }

  private record Coming(LocalDate on, long days, Html what) {}
}
