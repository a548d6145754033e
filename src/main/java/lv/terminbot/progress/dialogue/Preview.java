package lv.terminbot.progress.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReport.Move;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.QuestionWords;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Shows all that a draft says, with a button on each part to change it, before it is submitted. */
final class Preview {
  private final Draft draft;
  private final PlannedMeasure measure;
  private final List<Question> questions;
  private final Plans plans;
  private final Phrases phrases;

  Preview(
      Draft draft, PlannedMeasure measure, List<Question> questions, Plans plans, Phrases phrases) {
    this.plans = plans;
    this.draft = draft;
    this.measure = measure;
    this.questions = questions;
    this.phrases = phrases;
  }

  /**
   * @param overtaken what a colleague has submitted since this was begun, if anything
   */
  Page whole(List<Html> overtaken) {
    var lines = new ArrayList<Html>();
    lines.add(heading("progress.preview.heading"));
    lines.add(Html.EMPTY);
    lines.addAll(words());
    lines.add(Html.EMPTY);
    if (!overtaken.isEmpty()) {
      lines.addAll(overtaken);
      lines.add(Html.EMPTY);
    }
    lines.add(phrases.html("progress.preview.question"));
    var confirm =
        new Button(
            phrases.plain("progress.button.confirm"),
            ButtonCode.encode(new OfReport.ConfirmDraft(draft.id(), draft.version())));
    var rows = new ArrayList<List<Button>>();
    rows.add(List.of(confirm));
    rows.addAll(Button.rows(questions.stream().map(this::change).toList(), 2));
    rows.add(
        List.of(
            step("progress.button.undo", Move.UNDO),
            step("progress.button.later", Move.LATER),
            cancel()));
    return new Page(Html.lines(lines), rows);
  }

  /** The measure with all that is said of it. */
  List<Html> content() {
    return Stream.concat(headingLines().stream(), words().stream()).toList();
  }

  /** What was said so far besides the state. */
  List<Html> words() {
    var lines = new ArrayList<Html>();
    draft.text().ifPresent(text -> lines.add(Html.quote(text)));
    lines.addAll(QuestionWords.lines(draft.sheet(), everAsked(), phrases));
    return lines;
  }

  /** An answer that was begun stands under its label, also where it is asked for no more. */
  private List<Question> everAsked() {
    return plans
        .find(draft.cycle().plan())
        .flatMap(plan -> plan.cycle(draft.cycle().code()))
        .map(cycle -> cycle.questionnaire().everAsked())
        .orElse(questions);
  }

  private Button change(Question question) {
    if (question.code().equals(Question.STATE)) {
      return changeState();
    }
    var label = QuestionWords.label(question, phrases);
    var said =
        question.code().equals(Question.DONE) || draft.sheet().of(question.code()).isPresent();
    var key = said ? "progress.button.change" : "progress.button.add";
    return new Button(
        phrases.plain(key, "label", label),
        ButtonCode.encode(new OfReport.Change(draft.id(), draft.version(), question.code())));
  }

  Page whichInstitution() {
    var institutions = measure.measure().reporting();
    var buttons = institutions.stream().map(this::institution).toList();
    var rows = new ArrayList<>(Button.rows(buttons, 3));
    rows.add(List.of(cancel()));
    var lines = new ArrayList<>(content());
    lines.add(Html.EMPTY);
    lines.add(phrases.html("progress.ask.institution"));
    return new Page(Html.lines(lines), rows);
  }

  /** The measure, for whom, the state so far, and a last line. */
  Html heading(String key) {
    var lines = new ArrayList<>(headingLines());
    lines.add(Html.EMPTY);
    lines.add(phrases.html(key));
    return Html.lines(lines);
  }

  List<Html> headingLines() {
    var lines = new ArrayList<Html>();
    lines.addAll(QuestionWords.heading(measure, plans, phrases));
    draft
        .institution()
        .ifPresent(code -> lines.add(phrases.html("progress.draft.institution", "code", code)));
    draft.state().ifPresent(state -> lines.add(QuestionWords.stated(state, phrases)));
    return lines;
  }

  private Button institution(InstitutionCode code) {
    return new Button(
        code.value(),
        ButtonCode.encode(new OfReport.SetDraftInstitution(draft.id(), draft.version(), code)));
  }

  Button changeState() {
    return new Button(
        phrases.plain("progress.button.state"),
        ButtonCode.encode(new OfReport.AskDraftState(draft.id(), draft.version())));
  }

  Button cancel() {
    return new Button(
        phrases.plain("progress.button.cancel"),
        ButtonCode.encode(new OfReport.CancelDraft(draft.id(), draft.version())));
  }

  Button step(String key, Move move) {
    return new Button(
        phrases.plain(key),
        ButtonCode.encode(new OfReport.Step(draft.id(), draft.version(), move)));
  }
}
