package lv.terminbot.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.Rung.Anchor;
import lv.terminbot.progress.ReportButton;
import lv.terminbot.question.ButtonCode;
import lv.terminbot.question.Intent;
import lv.terminbot.text.Html;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/**
 * Writes a reminder: one page with all that the person owes, the days that are really left when it
 * is written, and buttons to act.
 */
final class Letters {
  private static final int MOST_BUTTONS = 8;
  private final Plans plans;
  private final Texts texts;
  private final Clock clock;

  Letters(Plans plans, Texts texts, Clock clock) {
    this.plans = plans;
    this.texts = texts;
    this.clock = clock;
  }

  /** The reminder to one person about the cycles of these occasions. */
  Page of(Map<Occasion, List<Obligation>> owed, Language language) {
    var phrases = texts.in(language);
    var lines = new ArrayList<Html>();
    var buttons = new ArrayList<Button>();
    owed.forEach(
        (occasion, obligations) -> {
          if (!lines.isEmpty()) {
            lines.add(Html.EMPTY);
          }
          lines.add(opening(occasion, obligations.size(), phrases));
          lines.add(Html.EMPTY);
          lines.addAll(lines(obligations, phrases));
          obligations.forEach(o -> buttons.add(ReportButton.on(o.measure(), phrases)));
        });
    lines.add(Html.EMPTY);
    var example = owed.values().iterator().next().getFirst().measure().number();
    lines.add(phrases.html("reminder.closing", "number", example));
    var rows = new ArrayList<List<Button>>();
    rows.addAll(Button.rows(buttons.stream().distinct().limit(MOST_BUTTONS).toList(), 2));
    rows.add(
        List.of(
            button(new Intent.AskOwed(), "reminder.button.owed", phrases),
            button(new Intent.AskLater(), "reminder.button.later", phrases)));
    return new Page(Html.lines(lines), rows);
  }

  private Html opening(Occasion occasion, int count, Phrases phrases) {
    var cycle =
        ReportingCycle.in(plans.of(occasion.cycle().plan()).orElseThrow(), occasion.cycle());
    var deadline = cycle.flatMap(ReportingCycle::dueOn).orElseThrow();
    var days = ChronoUnit.DAYS.between(today(cycle.orElseThrow()), deadline);
    var arguments =
        new Object[] {
          "cycle", cycle.orElseThrow().title().in(phrases.language()),
          "until", phrases.until(deadline),
          "date", phrases.date(deadline),
          "days", Math.abs(days),
          "count", count
        };
    return occasion
        .rung()
        .text()
        .map(own -> phrases.template(own.in(phrases.language()), arguments))
        .orElseGet(() -> phrases.html(key(occasion, days), arguments));
  }

  /** The truth about the days left decides, not the day the occasion was meant for. */
  private static String key(Occasion occasion, long days) {
    if (days < 0) {
      return "reminder.opening.overdue";
    }
    if (days == 0) {
      return "reminder.opening.today";
    }
    return occasion.rung().anchor() == Anchor.INVITATION
        ? "reminder.opening.invitation"
        : "reminder.opening.before";
  }

  /** A line a measure; with the institutions it is owed for, where the person serves several. */
  private List<Html> lines(List<Obligation> obligations, Phrases phrases) {
    var byMeasure =
        obligations.stream().collect(groupingBy(Obligation::measure, LinkedHashMap::new, toList()));
    var several = obligations.stream().map(Obligation::institution).distinct().count() > 1;
    return byMeasure.entrySet().stream()
        .map(owed -> line(owed.getKey(), several ? owed.getValue() : List.of(), phrases))
        .toList();
  }

  private Html line(MeasureId id, List<Obligation> named, Phrases phrases) {
    var title =
        plans
            .measure(id)
            .map(PlannedMeasure::measure)
            .map(measure -> measure.title().in(phrases.language()))
            .orElse("");
    var codes = named.stream().map(o -> o.institution().value()).collect(joining(", "));
    return named.isEmpty()
        ? phrases.html("reminder.line", "number", id.number(), "title", title)
        : phrases.html("reminder.line.of", "number", id.number(), "title", title, "codes", codes);
  }

  private static Button button(Intent intent, String key, Phrases phrases) {
    return new Button(phrases.plain(key), ButtonCode.encode(intent));
  }

  private LocalDate today(ReportingCycle cycle) {
    return LocalDate.now(clock.withZone(cycle.zone()));
  }
}
