package lv.terminbot.progress.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.WayHome;
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

  /** One receipt for what was submitted together: what is left is counted after all of it. */
  Page write(List<ProgressUpdate> updates, Person author) {
    var phrases = texts.in(author.language());
    var left =
        updates.stream()
            .collect(
                Collectors.toMap(
                    update -> update.institution() + "|" + update.cycle(),
                    update -> update,
                    (one, same) -> one,
                    LinkedHashMap::new))
            .values()
            .stream()
            .map(update -> new Left(update, owed(update)))
            .toList();
    return WayHome.underKept(
        new Page(Html.lines(lines(updates, left, phrases)), buttons(updates, left, phrases)),
        phrases);
  }

  /** What an institution still owes in the cycle of an update. */
  private record Left(ProgressUpdate after, List<Obligation> owed) {}

  private List<Obligation> owed(ProgressUpdate update) {
    return obligations.owed(update.cycle(), List.of(update.institution()));
  }

  private List<Html> lines(List<ProgressUpdate> updates, List<Left> left, Phrases phrases) {
    var all = new ArrayList<Html>();
    for (var update : updates) {
      all.add(phrases.html("progress.receipt.heading", "receipt", update.number()));
      all.addAll(lines.write(update, plans.measure(update.measure()).orElseThrow(), phrases));
      all.add(Html.EMPTY);
      if (update.late()) {
        all.add(phrases.html("progress.receipt.late"));
      }
    }
    for (var one : left) {
      var code = one.after().institution();
      all.add(phrases.html("progress.receipt.left", "code", code, "count", one.owed().size()));
    }
    var numbers =
        updates.stream().map(u -> u.measure().number().value()).collect(Collectors.joining(", "));
    all.add(phrases.html("progress.receipt.correct", "number", numbers));
    updates.stream()
        .flatMap(update -> untilWhen(update, phrases).stream())
        .distinct()
        .forEach(until -> all.add(phrases.html("progress.receipt.until", "until", until)));
    return all;
  }

  private Optional<Html> untilWhen(ProgressUpdate update, Phrases phrases) {
    var zone = plans.measure(update.measure()).orElseThrow().plan().zone();
    return correctableUntil(update).map(day -> phrases.until(day, zone));
  }

  /** Until when a correction is no late one: that of an extension where there is one. */
  private Optional<LocalDate> correctableUntil(ProgressUpdate update) {
    return plans
        .find(update.cycle().plan())
        .flatMap(plan -> ReportingCycle.in(plan, update.cycle()))
        .flatMap(
            cycle ->
                obligations
                    .find(update.cycle(), update.measure(), update.institution())
                    .flatMap(obligation -> obligation.dueOn(cycle))
                    .or(cycle::dueOn))
        .filter(due -> !LocalDate.now(clock).isAfter(due));
  }

  private List<List<Button>> buttons(
      List<ProgressUpdate> updates, List<Left> left, Phrases phrases) {
    var next =
        left.stream()
            .flatMap(one -> one.owed().stream())
            .limit(MOST_LEFT)
            .map(o -> ReportButton.on(o.measure(), plans, phrases))
            .toList();
    var rows = new ArrayList<>(Button.rows(next, 1));
    var key = updates.size() == 1 ? "progress.button.withdraw" : "progress.button.withdrawOne";
    updates.stream()
        .map(
            update ->
                new Button(
                    phrases.plain(key, "receipt", update.number()),
                    ButtonCode.encode(new OfReport.Withdraw(update.number()))))
        .map(List::of)
        .forEach(rows::add);
    return rows;
  }
}
