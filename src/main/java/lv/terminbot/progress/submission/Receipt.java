package lv.terminbot.progress.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.ReportButton;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** What the author of a submitted progress update is told, with what is left to report. */
public final class Receipt {
  private static final int MOST_LEFT = 3;

  private final Plans plans;
  private final Obligations obligations;
  private final SubmittedLines lines;
  private final Texts texts;
  private final Clock clock;

  public Receipt(
      Plans plans, Obligations obligations, SubmittedLines lines, Texts texts, Clock clock) {
    this.plans = plans;
    this.obligations = obligations;
    this.lines = lines;
    this.texts = texts;
    this.clock = clock;
  }

  Page write(ProgressUpdate update, Person author) {
    var phrases = texts.in(author.language());
    var left = obligations.owed(update.cycle(), List.of(update.institution()));
    return new Page(Html.lines(lines(update, left, phrases)), buttons(update, left, phrases));
  }

  private List<Html> lines(ProgressUpdate update, List<Obligation> left, Phrases phrases) {
    var measure = plans.measure(update.measure()).orElseThrow();
    var all = new ArrayList<Html>();
    all.add(phrases.html("progress.receipt.heading", "receipt", update.number()));
    all.addAll(lines.write(update, measure, phrases));
    all.add(Html.EMPTY);
    if (update.late()) {
      all.add(phrases.html("progress.receipt.late"));
    }
    all.add(
        phrases.html("progress.receipt.left", "code", update.institution(), "count", left.size()));
    all.add(phrases.html("progress.receipt.correct", "number", update.measure().number()));
    correctableUntil(update)
        .map(day -> phrases.until(day, measure.plan().zone()))
        .ifPresent(until -> all.add(phrases.html("progress.receipt.until", "until", until)));
    return all;
  }

  /** Until when a correction is no late one. */
  private Optional<LocalDate> correctableUntil(ProgressUpdate update) {
    return plans
        .find(update.cycle().plan())
        .flatMap(plan -> ReportingCycle.in(plan, update.cycle()))
        .flatMap(ReportingCycle::dueOn)
        .filter(due -> !LocalDate.now(clock).isAfter(due));
  }

  private static List<List<Button>> buttons(
      ProgressUpdate update, List<Obligation> left, Phrases phrases) {
    var next =
        left.stream().limit(MOST_LEFT).map(o -> ReportButton.on(o.measure(), phrases)).toList();
    var rows = new ArrayList<>(Button.rows(next, 1));
    rows.add(
        List.of(
            new Button(
                phrases.plain("progress.button.withdraw"),
                ButtonCode.encode(new OfReport.Withdraw(update.number())))));
    return rows;
  }
}
