package lv.terminbot.answer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.people.Right;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Shown;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * All that was reported on a measure, the newest first, in full, with what changed since the
 * institution's version before.
 */
public final class MeasureHistory implements AnswerTo<Inquiry.AskHistory> {
  private final KnownMeasures measures;
  private final Updates updates;
  private final Register register;
  private final ReviewLines reviews;
  private final Clock clock;

  public MeasureHistory(
      KnownMeasures measures,
      Updates updates,
      Register register,
      ReviewLines reviews,
      Clock clock) {
    this.measures = measures;
    this.updates = updates;
    this.register = register;
    this.reviews = reviews;
    this.clock = clock;
  }

  @Override
  public Class<Inquiry.AskHistory> asked() {
    return Inquiry.AskHistory.class;
  }

  @Override
  public Page show(Person asker, Inquiry.AskHistory asked, int page, Phrases phrases) {
    return measures
        .find(asked.measure())
        .map(found -> show(found, asker, page, phrases))
        .orElseGet(() -> measures.unknown(asked.measure().number(), phrases));
  }

  private Page show(PlannedMeasure planned, Person asker, int page, Phrases phrases) {
    var number = planned.measure().number();
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html(
            "answer.history.heading",
            "number",
            number,
            "title",
            planned.measure().title().in(phrases.language())));
    lines.addAll(measures.plan(planned, phrases));
    var history =
        updates.history(planned.id()).stream().map(update -> Shown.to(asker, update)).toList();
    if (history.isEmpty()) {
      lines.add(Html.EMPTY);
      lines.add(phrases.html("answer.card.nothing", "number", number));
    }
    for (var update : history) {
      lines.add(Html.EMPTY);
      lines.addAll(
          UpdateLines.write(update, words(update, history), planned, phrases, clock.getZone()));
      lines.addAll(names(update, asker, phrases));
      lines.addAll(reviews.write(update, asker, phrases));
    }
    var objected = reviews.objected(planned.id(), asker, phrases);
    if (!objected.isEmpty()) {
      lines.add(Html.EMPTY);
      lines.addAll(objected);
    }
    var back =
        new Button(
            phrases.plain("answer.button.card", "number", number),
            ButtonCode.encode(new Inquiry.AskMeasure(Optional.of(planned.plan().code()), number)));
    var rows = new ArrayList<>(Button.rows(reviews.undecided(newest(history), asker, phrases), 2));
    rows.add(List.of(back));
    return Paging.page(
        new Page(Html.lines(lines), rows), new Inquiry.AskHistory(planned.id()), page, phrases);
  }

  /** Of each institution. */
  private static List<ProgressUpdate> newest(List<ProgressUpdate> history) {
    return history.stream()
        .filter(
            update ->
                history.stream()
                    .noneMatch(
                        other ->
                            other.institution().equals(update.institution())
                                && other.number() > update.number()))
        .toList();
  }

  private static Html words(ProgressUpdate update, List<ProgressUpdate> history) {
    return history.stream()
        .filter(other -> other.institution().equals(update.institution()))
        .filter(other -> other.number() < update.number())
        .findFirst()
        .map(before -> Html.quote(Difference.between(before.text(), update.text())))
        .orElseGet(() -> Html.quote(update.text()));
  }

  /** Who wrote and who signed: for coordinators and for those of the institution. */
  private List<Html> names(ProgressUpdate update, Person asker, Phrases phrases) {
    if (!Right.READ_AUTHOR.isHeldBy(asker, update.institution())) {
      return List.of();
    }
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("answer.history.wrote", "name", name(update.author(), update, phrases)));
    update
        .signedBy()
        .ifPresent(
            head ->
                lines.add(
                    phrases.html("answer.history.signed", "name", name(head, update, phrases))));
    return lines;
  }

  private String name(PersonId person, ProgressUpdate update, Phrases phrases) {
    return register
        .find(person)
        .map(Person::name)
        .orElseGet(() -> phrases.plain("answer.history.former", "code", update.institution()));
  }
}
