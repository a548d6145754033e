package lv.terminbot.progress;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.people.Person;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.progress.ProgressUpdate.Authorship;
import lv.terminbot.question.ButtonCode;
import lv.terminbot.question.Intent;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** What is told of a submitted progress update: to its author, and to the coordinators. */
final class Receipt {
  private final Texts texts;
  private final Clock clock;

  Receipt(Texts texts, Clock clock) {
    this.texts = texts;
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
    var next = left.stream().limit(3).map(o -> ReportButton.on(o.measure(), phrases)).toList();
    return new Page(Html.lines(lines), Button.rows(next, 1));
  }

  List<Reply> toCoordinators(
      ProgressUpdate update, PlannedMeasure measure, Person author, List<Person> coordinators) {
    return coordinators.stream()
        .filter(c -> c.reachable() && !c.id().equals(author.id()))
        .map(c -> told(update, measure, author, texts.in(c.language())).to(c.id().chat()))
        .toList();
  }

  private Page told(ProgressUpdate update, PlannedMeasure measure, Person author, Phrases phrases) {
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
            ButtonCode.encode(new Intent.AskMeasure(Optional.of(update.measure().plan()), number)));
    return new Page(Html.lines(lines), List.of(List.of(card)));
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
