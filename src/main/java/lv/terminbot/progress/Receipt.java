package lv.terminbot.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReview;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.people.Person;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.ProgressUpdate.Authorship;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** What is told of a submitted progress update: to its author, and to the coordinators. */
final class Receipt {
  private static final int MOST_FILES = 6;
  private final Texts texts;
  private final Plans plans;
  private final Clock clock;

  Receipt(Texts texts, Plans plans, Clock clock) {
    this.texts = texts;
    this.plans = plans;
    this.clock = clock;
  }

  Page toAuthor(
      ProgressUpdate update, PlannedMeasure measure, List<Obligation> left, Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("progress.receipt.heading", "receipt", update.number()));
    lines.addAll(content(update, measure, phrases));
    lines.add(Html.EMPTY);
    if (update.late()) {
      lines.add(phrases.html("progress.receipt.late"));
    }
    lines.add(
        phrases.html("progress.receipt.left", "code", update.institution(), "count", left.size()));
    lines.add(phrases.html("progress.receipt.correct", "number", update.measure().number()));
    until(update)
        .ifPresent(
            until ->
                lines.add(
                    phrases.html(
                        "progress.receipt.until",
                        "until",
                        phrases.until(until, measure.plan().zone()))));
    var rows =
        new ArrayList<>(
            Button.rows(
                left.stream().limit(3).map(o -> ReportButton.on(o.measure(), phrases)).toList(),
                1));
    rows.add(
        List.of(
            button("progress.button.withdraw", new OfReport.Withdraw(update.number()), phrases)));
    return new Page(Html.lines(lines), rows);
  }

  /** Until when a correction is no late one. */
  private Optional<LocalDate> until(ProgressUpdate update) {
    return plans
        .find(update.cycle().plan())
        .flatMap(plan -> ReportingCycle.in(plan, update.cycle()))
        .flatMap(ReportingCycle::dueOn)
        .filter(due -> !LocalDate.now(clock).isAfter(due));
  }

  List<Reply> toCoordinators(
      ProgressUpdate update, List<Evidence> files, Person author, List<Person> coordinators) {
    return coordinators.stream()
        .filter(c -> c.reachable() && !c.id().equals(author.id()))
        .map(c -> told(update, files, author, texts.in(c.language())).to(c.id().chat()))
        .toList();
  }

  private Page told(ProgressUpdate update, List<Evidence> files, Person author, Phrases phrases) {
    var measure = plans.measure(update.measure()).orElseThrow();
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html(
            "progress.told.heading",
            "receipt",
            update.number(),
            "code",
            update.institution(),
            "author",
            author.name()));
    lines.addAll(content(update, measure, phrases));
    var number = update.measure().number();
    var card =
        new Button(
            phrases.plain("progress.told.card", "number", number),
            ButtonCode.encode(
                new Inquiry.AskMeasure(Optional.of(update.measure().plan()), number)));
    var rows =
        new ArrayList<>(
            Button.rows(
                files.stream()
                    .limit(MOST_FILES)
                    .map(
                        f ->
                            new Button(
                                "📎 " + f.name(), ButtonCode.encode(new OfReport.AskFile(f.id()))))
                    .toList(),
                1));
    rows.addAll(
        List.of(
            List.of(
                button("progress.button.accept", new OfReview.Accept(update.number()), phrases),
                button("progress.button.return", new OfReview.AskReturn(update.number()), phrases)),
            List.of(
                button("progress.button.note", new OfReview.AskNote(update.number()), phrases),
                card)));
    return new Page(Html.lines(lines), rows);
  }

  private static Button button(String key, Intent intent, Phrases phrases) {
    return new Button(phrases.plain(key), ButtonCode.encode(intent));
  }

  private List<Html> content(ProgressUpdate update, PlannedMeasure measure, Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html(
            "progress.draft.heading",
            "number",
            update.measure().number(),
            "title",
            measure.measure().title().in(phrases.language())));
    lines.add(
        phrases.html(
            "progress.draft.state",
            "sign",
            update.state().sign(),
            "state",
            phrases.plain("progress.state." + update.state().code())));
    lines.add(Html.quote(update.text()));
    lines.addAll(
        QuestionWords.lines(
            update.sheet(),
            measure
                .plan()
                .cycle(update.cycle().code())
                .map(cycle -> cycle.questionnaire().asked(update.measure().number()))
                .orElse(List.of()),
            phrases));
    var from = update.authorship() == Authorship.OWN ? "progress.from.own" : "progress.from.behalf";
    lines.add(
        phrases.html(
            from,
            "code",
            update.institution(),
            "at",
            phrases.moment(update.submittedAt(), clock.getZone())));
    return lines;
  }
}
