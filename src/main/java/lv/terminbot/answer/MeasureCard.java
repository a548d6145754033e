package lv.terminbot.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.Role;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CompletionScale;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.ReportButton;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The card of a measure: what it is, who owes what by when, what was said last, the money. */
final class MeasureCard {
  private static final int MOST_WORDS = 1200;
  private final Obligations obligations;
  private final Updates updates;
  private final ReviewLines reviews;
  private final CompletionScale scale;
  private final Clock clock;

  MeasureCard(Answers.Books books, Clock clock) {
    this.obligations = books.obligations();
    this.updates = books.updates();
    this.reviews = new ReviewLines(books.reviews(), clock);
    this.scale = books.scale();
    this.clock = clock;
  }

  Page show(PlannedMeasure planned, Person asker, int page, Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html(
            "answer.card.heading",
            "number",
            planned.measure().number(),
            "title",
            planned.measure().title().in(phrases.language())));
    lines.add(
        phrases.html(
            "answer.card.commitment",
            "number",
            planned.commitment().number(),
            "title",
            planned.commitment().title().in(phrases.language())));
    if (planned.measure().withdrawn()) {
      lines.add(phrases.html("answer.card.withdrawn"));
    }
    lines.add(Html.EMPTY);
    lines.addAll(MeasureFacts.participants(planned, phrases));
    lines.add(Html.EMPTY);
    lines.addAll(owed(planned, phrases));
    lines.add(Html.EMPTY);
    var said = latest(planned);
    lines.addAll(latest(said, planned, asker, phrases));
    var known = MeasureFacts.write(planned, phrases);
    if (!known.isEmpty()) {
      lines.add(Html.EMPTY);
      lines.addAll(known);
    }
    lines.add(Html.EMPTY);
    lines.add(Lists.planned(planned.plan(), phrases));
    return Paging.page(
        new Page(Html.lines(lines), buttons(planned, said, asker, phrases)),
        new Inquiry.AskMeasure(Optional.of(planned.plan().code()), planned.measure().number()),
        page,
        phrases);
  }

  private List<Html> owed(PlannedMeasure planned, Phrases phrases) {
    var cycle = CurrentCycle.find(planned.plan(), today(planned.plan()));
    if (cycle.isEmpty() || cycle.get().dueOn().isEmpty()) {
      return List.of(phrases.html("answer.card.notAsked"));
    }
    var mine =
        obligations.find(planned.id()).stream()
            .filter(o -> o.cycle().equals(cycle.get().id()))
            .toList();
    if (mine.isEmpty()) {
      return List.of(phrases.html("answer.card.nobodyOwes"));
    }
    var lines = new ArrayList<Html>();
    lines.add(dueLine(cycle.get(), planned.plan(), mine, phrases));
    var answered = codes(mine.stream().filter(o -> !o.state().owed()).toList(), phrases);
    var owing = codes(mine.stream().filter(o -> o.state().owed()).toList(), phrases);
    if (!answered.isEmpty()) {
      lines.add(phrases.html("answer.card.answered", "institutions", answered));
    }
    if (!owing.isEmpty()) {
      lines.add(phrases.html("answer.card.owing", "institutions", owing));
    }
    return lines;
  }

  private Html dueLine(
      ReportingCycle cycle, ActionPlan plan, List<Obligation> mine, Phrases phrases) {
    var due = cycle.dueOn().orElseThrow();
    var late = today(plan).isAfter(due) && mine.stream().anyMatch(o -> o.state().owed());
    return phrases.html(
        late ? "answer.card.overdue" : "answer.card.due",
        "cycle",
        cycle.title().in(phrases.language()),
        "until",
        phrases.until(due, plan.zone()));
  }

  private static String codes(List<Obligation> obligations, Phrases phrases) {
    return obligations.stream()
        .map(o -> o.institution() + ExtendedMark.write(o, phrases))
        .collect(Collectors.joining(", "));
  }

  /** The responsible institutions' latest first. */
  private List<ProgressUpdate> latest(PlannedMeasure planned) {
    var said =
        planned.measure().reporting().stream()
            .flatMap(institution -> updates.latest(planned.id(), institution).stream())
            .toList();
    return said.isEmpty() ? updates.latest(planned.id()).stream().toList() : said;
  }

  /** Each institution's apart. */
  private List<Html> latest(
      List<ProgressUpdate> known, PlannedMeasure planned, Person asker, Phrases phrases) {
    if (known.isEmpty()) {
      return List.of(phrases.html("answer.card.nothing", "number", planned.measure().number()));
    }
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("answer.card.latest"));
    for (var update : known) {
      if (lines.size() > 1) {
        lines.add(Html.EMPTY);
      }
      lines.addAll(
          UpdateLines.write(
              update,
              UpdateLines.questions(update, planned),
              phrases,
              clock.getZone(),
              MOST_WORDS / known.size()));
      if (asker.is(Role.COORDINATOR)) {
        lines.add(completion(update, phrases));
      }
      lines.addAll(reviews.write(update, asker, phrases));
    }
    return lines;
  }

  private Html completion(ProgressUpdate update, Phrases phrases) {
    return phrases.html(
        "answer.card.completion",
        "step",
        phrases.plain("answer.completion." + scale.step(update.state()).code()));
  }

  private static List<List<Button>> buttons(
      PlannedMeasure planned, List<ProgressUpdate> said, Person asker, Phrases phrases) {
    var cut = said.stream().anyMatch(u -> u.text().length() > MOST_WORDS / said.size());
    var id = planned.id();
    var history =
        new Button(
            phrases.plain(cut ? "answer.button.fullText" : "answer.button.history"),
            ButtonCode.encode(new Inquiry.AskHistory(id)));
    var commitment =
        new Button(
            phrases.plain("answer.button.commitment", "number", planned.commitment().number()),
            ButtonCode.encode(
                new Inquiry.AskCommitment(Optional.of(id.plan()), planned.commitment().number())));
    var reports =
        asker.is(Role.COORDINATOR)
            || planned.measure().reporting().stream().anyMatch(asker::reportsFor);
    return List.of(
        reports ? List.of(ReportButton.on(id, phrases), history) : List.of(history),
        List.of(commitment, FollowUps.overview(phrases)));
  }

  private LocalDate today(ActionPlan plan) {
    return LocalDate.now(clock.withZone(plan.zone()));
  }
}
