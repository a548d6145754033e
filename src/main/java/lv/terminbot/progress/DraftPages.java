package lv.terminbot.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReport.Move;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.Question;
import lv.terminbot.plan.Questionnaire;
import lv.terminbot.progress.Draft.Pace;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Shows a draft where it stands: the question that waits, or all of it. */
final class DraftPages {
  private final Reporting.Ledger ledger;
  private final Plans plans;
  private final Register register;
  private final Texts texts;

  DraftPages(Reporting.Ledger ledger, Plans plans, Register register, Texts texts) {
    this.ledger = ledger;
    this.plans = plans;
    this.register = register;
    this.texts = texts;
  }

  /** The questions of the cycle that concern the measure of this draft. */
  Dialogue dialogue(Draft draft) {
    return new Dialogue(
        plans
            .find(draft.cycle().plan())
            .flatMap(plan -> plan.cycle(draft.cycle().code()))
            .map(cycle -> cycle.questionnaire())
            .orElseGet(Questionnaire::standard)
            .asked(draft.measure().number()));
  }

  Page show(Draft draft, Phrases phrases) {
    var measure = plans.measure(draft.measure()).orElseThrow();
    var dialogue = dialogue(draft);
    var preview = preview(draft, phrases);
    if (draft.pace() == Pace.SIGNING) {
      return signing(draft, preview, phrases);
    }
    if (draft.pace() == Pace.RESTING || draft.pace() == Pace.GIVEN_UP) {
      return rested(draft, preview, phrases);
    }
    if (draft.institution().isEmpty()) {
      return preview.whichInstitution();
    }
    var waiting = dialogue.waiting(draft);
    if (waiting.isEmpty()) {
      return preview.whole(overtaken(draft, phrases));
    }
    var page =
        new QuestionPage(draft, measure, dialogue, phrases)
            .ask(waiting.get(), last(draft), notes(draft, waiting.get(), phrases));
    return new Page(
        page.text(), Stream.concat(page.buttons().stream(), takeOver(draft, phrases)).toList());
  }

  Preview preview(Draft draft, Phrases phrases) {
    var measure = plans.measure(draft.measure()).orElseThrow();
    return new Preview(draft, measure, dialogue(draft).questions(), phrases);
  }

  private Page signing(Draft draft, Preview preview, Phrases phrases) {
    var names =
        register.headsOf(draft.institution().orElseThrow()).stream().map(Person::name).toList();
    return new Page(
        phrases.html(
            "progress.signOff.waits",
            "number",
            draft.measure().number(),
            "names",
            String.join(", ", names)),
        List.of(List.of(preview.step("progress.button.review", Move.REVIEW), preview.cancel())));
  }

  /** What was said does not answer the question. */
  Page unfit(Draft draft, String key, Phrases phrases) {
    var page = show(draft, phrases);
    return new Page(
        Html.lines(List.of(phrases.html(key), Html.EMPTY, page.text())), page.buttons());
  }

  private static Page rested(Draft draft, Preview preview, Phrases phrases) {
    var number = draft.measure().number();
    if (draft.pace() == Pace.GIVEN_UP) {
      return new Page(
          phrases.html("progress.cancelled", "number", number),
          List.of(List.of(preview.step("progress.button.undo", Move.UNDO))));
    }
    return new Page(
        phrases.html("progress.rested", "number", number),
        List.of(List.of(ReportButton.on(draft.measure(), phrases))));
  }

  private Optional<ProgressUpdate> last(Draft draft) {
    return draft.institution().flatMap(i -> ledger.updates().latest(draft.measure(), i));
  }

  /** What a coordinator asked when they returned it. */
  private List<Html> notes(Draft draft, Question question, Phrases phrases) {
    if (!question.code().equals(Question.DONE)) {
      return List.of();
    }
    return last(draft)
        .flatMap(update -> ledger.reviews().returned(update.number()))
        .map(asked -> List.of(phrases.html("progress.draft.returned"), Html.quote(asked.words())))
        .orElse(List.of());
  }

  /** What was submitted by somebody else since the draft was begun. */
  private List<Html> overtaken(Draft draft, Phrases phrases) {
    return last(draft)
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

  /** What colleagues have begun on the same measure. */
  private Stream<List<Button>> takeOver(Draft draft, Phrases phrases) {
    var others = new ArrayList<List<Button>>();
    draft
        .institution()
        .ifPresent(
            institution ->
                ledger.drafts().find(draft.measure(), institution).stream()
                    .filter(other -> !other.person().equals(draft.person()))
                    .filter(other -> other.state().isPresent() || other.text().isPresent())
                    .filter(other -> draft.state().isEmpty() && draft.text().isEmpty())
                    .limit(3)
                    .forEach(
                        other ->
                            others.add(
                                List.of(
                                    new Button(
                                        phrases.plain(
                                            "progress.button.takeOver",
                                            "name",
                                            name(other.person())),
                                        ButtonCode.encode(
                                            new OfReport.TakeOver(
                                                draft.id(), draft.version(), other.id())))))));
    return others.stream();
  }

  private String name(PersonId person) {
    return register.find(person).map(Person::name).orElse("–");
  }

  Phrases phrases(Person person) {
    return texts.in(person.language());
  }
}
