package lv.terminbot.progress.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.Button;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What others have said of the measure of a draft: submitted, returned, or begun as well. */
public final class DraftNotes {
  private static final int MOST_OFFERED = 3;

  private final Updates updates;
  private final Reviews reviews;
  private final Drafts drafts;
  private final Register register;
  private final Obligations obligations;

  public DraftNotes(
      Updates updates, Reviews reviews, Drafts drafts, Register register, Obligations obligations) {
    this.obligations = obligations;
    this.updates = updates;
    this.reviews = reviews;
    this.drafts = drafts;
    this.register = register;
  }

  /** What the institution said last. */
  Optional<ProgressUpdate> latest(Draft draft) {
    return draft.institution().flatMap(i -> updates.latest(draft.measure(), i));
  }

  /** How many of all that the institution is asked come before it, while one goes through them. */
  List<Html> place(Draft draft, Phrases phrases) {
    var asked =
        draft.institution().stream()
            .flatMap(code -> obligations.asked(draft.cycle(), List.of(code)).stream())
            .toList();
    var owed = asked.stream().filter(o -> o.state().owed()).toList();
    var isOwed = owed.stream().anyMatch(o -> o.measure().equals(draft.measure()));
    if (!draft.isGuided() || asked.size() < 2 || !isOwed) {
      return List.of();
    }
    var place = asked.size() - owed.size() + 1;
    return List.of(phrases.html("progress.draft.measure", "place", place, "all", asked.size()));
  }

  /** What was returned, if the draft is based on that. */
  Optional<ProgressUpdate> answered(Draft draft) {
    return latest(draft)
        .filter(update -> update.number() == draft.basedOn())
        .filter(update -> reviews.returned(update.number()).isPresent());
  }

  /** Whether what is written next is added to what was returned. */
  boolean standsAsReturned(Draft draft) {
    return answered(draft).map(ProgressUpdate::text).equals(draft.text())
        && draft.text().isPresent();
  }

  /** What a coordinator asked when they returned it. */
  List<Html> returned(Draft draft, Question question, Phrases phrases) {
    if (!question.code().equals(Question.DONE)) {
      return List.of();
    }
    return latest(draft)
        .flatMap(update -> reviews.returned(update.number()))
        .map(asked -> List.of(phrases.html("progress.draft.returned"), Html.quote(asked.words())))
        .orElse(List.of());
  }

  /** Whether somebody else has submitted something since the draft was begun. */
  boolean isOvertaken(Draft draft) {
    return latest(draft)
        .filter(update -> update.number() > draft.basedOn())
        .filter(update -> !update.author().equals(draft.person()))
        .isPresent();
  }

  /** The draft as one that knows what was submitted meanwhile. */
  Draft putOnTop(Draft draft) {
    return latest(draft).map(update -> draft.basedOn(update.number())).orElse(draft);
  }

  /** What was submitted by somebody else since the draft was begun. */
  List<Html> overtaken(Draft draft, Phrases phrases) {
    return latest(draft)
        .filter(update -> update.number() > draft.basedOn())
        .filter(update -> draft.basedOn() > 0 || !update.author().equals(draft.person()))
        .map(
            update ->
                List.of(
                    phrases.html(
                        "progress.preview.overtaken",
                        "name",
                        name(update.author()),
                        "receipt",
                        update.number()),
                    Html.quote(update.text())))
        .orElse(List.of());
  }

  /** Buttons to go on with what colleagues have begun, while this one says nothing yet. */
  List<List<Button>> takeOver(Draft draft, Phrases phrases) {
    if (saysSomething(draft)) {
      return List.of();
    }
    return draft.institution().stream()
        .flatMap(institution -> begunByOthers(draft, drafts.find(draft.measure(), institution)))
        .limit(MOST_OFFERED)
        .map(other -> List.of(takeOver(draft, other, phrases)))
        .toList();
  }

  private static Stream<Draft> begunByOthers(Draft draft, List<Draft> all) {
    return all.stream()
        .filter(other -> !other.person().equals(draft.person()))
        .filter(DraftNotes::saysSomething);
  }

  private static boolean saysSomething(Draft draft) {
    return draft.state().isPresent() || draft.text().isPresent();
  }

  private Button takeOver(Draft draft, Draft other, Phrases phrases) {
    return new Button(
        phrases.plain("progress.button.takeOver", "name", name(other.person())),
        ButtonCode.encode(new OfReport.TakeOver(draft.id(), draft.version(), other.id())));
  }

  private String name(PersonId person) {
    return register.find(person).map(Person::name).orElse("–");
  }
}
