package lv.terminbot.progress.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.intent.OfReport.Move;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.WayHome;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.Question;
import lv.terminbot.plan.Questionnaire;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.ReportButton;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Shows a draft where it stands: the question that waits, or all of it. */
public final class DraftPages {
  private final Plans plans;
  private final Register register;
  private final DraftNotes notes;
  private final Texts texts;

  public DraftPages(Plans plans, Register register, DraftNotes notes, Texts texts) {
    this.plans = plans;
    this.register = register;
    this.notes = notes;
    this.texts = texts;
  }

  /** The questions of the cycle that concern the measure of this draft. */
  public Dialogue dialogue(Draft draft) {
    return new Dialogue(
        plans
            .find(draft.cycle().plan())
            .flatMap(plan -> plan.cycle(draft.cycle().code()))
            .map(cycle -> cycle.questionnaire())
            .orElseGet(Questionnaire::standard)
            .asked(draft.measure().number()));
  }

  Response show(Person person, Draft draft) {
    return Response.inPlace(show(draft, phrases(person)));
  }

  /** Below a word on what has happened. */
  public Page showBelow(Html word, Draft draft, Phrases phrases) {
    var page = show(draft, phrases);
    return new Page(Html.lines(List.of(word, Html.EMPTY, page.text())), page.buttons());
  }

  Page show(Draft draft, Phrases phrases) {
    var preview = preview(draft, phrases);
    return switch (draft.pace()) {
      case SIGNING -> signing(draft, preview, phrases);
      case GIVEN_UP ->
          WayHome.under(
              new Page(
                  about("progress.cancelled", draft, phrases),
                  List.of(List.of(preview.step("progress.button.undo", Move.UNDO)))),
              phrases);
      case RESTING ->
          WayHome.under(
              new Page(
                  about("progress.rested", draft, phrases),
                  List.of(List.of(ReportButton.on(draft.measure(), plans, phrases)))),
              phrases);
      case GUIDED, GUIDED_REVIEW, QUICK ->
          draft.institution().isEmpty()
              ? preview.whichInstitution()
              : dialogue(draft)
                  .waiting(draft)
                  .map(question -> ask(question, draft, phrases))
                  .orElseGet(() -> preview.whole(notes.overtaken(draft, phrases)));
    };
  }

  private Page ask(Question question, Draft draft, Phrases phrases) {
    var measure = plans.measure(draft.measure()).orElseThrow();
    var page =
        new QuestionPage(draft, measure, dialogue(draft), plans, phrases)
            .ask(
                question,
                notes.latest(draft),
                Stream.concat(
                        notes.place(draft, phrases).stream(),
                        notes.returned(draft, question, phrases).stream())
                    .toList());
    var rows = new ArrayList<>(page.buttons());
    if (question.code().equals(Question.DONE) && notes.standsAsReturned(draft)) {
      rows.add(List.of(preview(draft, phrases).step("progress.button.afresh", Move.AFRESH)));
    }
    rows.addAll(notes.takeOver(draft, phrases));
    return new Page(page.text(), rows);
  }

  /** The number of a measure, with its plan where there are several. */
  String numbered(MeasureId measure, Phrases phrases) {
    return plans.numbered(measure, phrases.language());
  }

  /** The same, as short as a button needs it. */
  public String labelled(MeasureId measure, Phrases phrases) {
    return plans.all().size() < 2
        ? measure.number().value()
        : measure.number() + " · " + ReportButton.plan(measure.plan(), plans, phrases);
  }

  /** The button that takes a draft up again. */
  Button takeUp(Draft draft, Phrases phrases) {
    return ReportButton.on(draft.measure(), plans, phrases);
  }

  Preview preview(Draft draft, Phrases phrases) {
    var measure = plans.measure(draft.measure()).orElseThrow();
    return new Preview(draft, measure, dialogue(draft).questions(), plans, phrases);
  }

  private Page signing(Draft draft, Preview preview, Phrases phrases) {
    var names =
        register.headsOf(draft.institution().orElseThrow()).stream()
            .map(Person::name)
            .collect(Collectors.joining(", "));
    return new Page(
        phrases.html(
            "progress.signOff.waits", "number", numbered(draft.measure(), phrases), "names", names),
        List.of(List.of(preview.step("progress.button.review", Move.REVIEW), preview.cancel())));
  }

  private Html about(String key, Draft draft, Phrases phrases) {
    return phrases.html(key, "number", numbered(draft.measure(), phrases));
  }

  public Phrases phrases(Person person) {
    return texts.in(person.language());
  }
}
