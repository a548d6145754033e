package lv.terminbot.progress.dialogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReport.Move;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.plan.Indicator;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.plan.Question;
import lv.terminbot.plan.Question.Kind;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.EvidenceLines;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.QuestionWords;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * One question of the dialogue: where in it one is, what was said last time, the question, and the
 * ways on and back.
 */
final class QuestionPage {
  private final Draft draft;
  private final PlannedMeasure measure;
  private final Dialogue dialogue;
  private final Preview preview;
  private final Phrases phrases;

  QuestionPage(
      Draft draft, PlannedMeasure measure, Dialogue dialogue, Plans plans, Phrases phrases) {
    this.draft = draft;
    this.measure = measure;
    this.dialogue = dialogue;
    this.preview = new Preview(draft, measure, dialogue.questions(), plans, phrases);
    this.phrases = phrases;
  }

  /**
   * @param notes what is to be known before it is answered
   */
  Page ask(Question question, Optional<ProgressUpdate> last, List<Html> notes) {
    var lines = new ArrayList<>(preview.headingLines());
    if (draft.pace() == Draft.Pace.QUICK) {
      lines.addAll(preview.words());
    }
    lines.add(Html.EMPTY);
    if (!notes.isEmpty()) {
      lines.addAll(notes);
      lines.add(Html.EMPTY);
    }
    lines.add(
        phrases.html(
            "progress.draft.place",
            "place",
            dialogue.place(question),
            "all",
            dialogue.questions().size(),
            "label",
            QuestionWords.label(question, phrases)));
    var before = last.flatMap(update -> said(update, question));
    before.ifPresent(
        said -> {
          lines.add(phrases.html("progress.draft.before", "receipt", last.get().number()));
          lines.add(Html.quote(said));
        });
    current(question)
        .ifPresent(
            said -> {
              lines.add(phrases.html("progress.draft.now"));
              lines.add(Html.quote(said));
            });
    if (question.kind() == Kind.NUMBER && isOfTheIndicator(question)) {
      measure.measure().indicators().forEach(indicator -> lines.add(named(indicator)));
    }
    lines.add(phrases.html("progress.ask.question", "words", QuestionWords.ask(question, phrases)));
    return new Page(Html.lines(lines), buttons(question, before.isPresent()));
  }

  /** A number of its own, such as the money spent, is of no indicator. */
  private static boolean isOfTheIndicator(Question question) {
    return question.ask().isEmpty() || question.code().equals(Question.RESULT);
  }

  /** What is counted, and how many were expected by when. */
  private Html named(Indicator indicator) {
    var targets =
        new TreeMap<>(indicator.targets())
            .entrySet().stream()
                .map(t -> t.getKey() + ": " + t.getValue().in(phrases.language()))
                .collect(Collectors.joining("; "));
    return phrases.html(
        "progress.ask.indicator",
        "name",
        indicator.name().in(phrases.language()),
        "targets",
        targets.isEmpty() ? "none" : targets);
  }

  private Optional<String> said(ProgressUpdate update, Question question) {
    return switch (question.code()) {
      case Question.STATE -> Optional.of(state(update.state()));
      case Question.DONE -> Optional.of(update.text());
      default ->
          update.sheet().of(question.code()).map(a -> QuestionWords.shown(question, a, phrases));
    };
  }

  /** What stands there already, where the question is asked anew. */
  private Optional<String> current(Question question) {
    return switch (question.code()) {
      case Question.STATE -> Optional.empty();
      case Question.DONE -> draft.text();
      default ->
          draft.sheet().of(question.code()).map(a -> QuestionWords.shown(question, a, phrases));
    };
  }

  private List<List<Button>> buttons(Question question, boolean before) {
    var rows = new ArrayList<>(Button.rows(choices(question), 2));
    var on = new ArrayList<Button>();
    if (before) {
      on.add(preview.step("progress.button.same", Move.SAME));
    }
    if (question.code().equals(Question.CHALLENGES)) {
      on.add(preview.step("progress.button.none", Move.NONE));
    }
    if (!question.required()) {
      on.add(preview.step("progress.button.skip", Move.SKIP));
    }
    rows.add(on);
    var undo = preview.step("progress.button.undo", Move.UNDO);
    if (dialogue.isWhole(draft)) {
      rows.add(List.of(undo, preview.step("progress.button.review", Move.REVIEW)));
    } else if (dialogue.place(question) > 1) {
      rows.add(List.of(undo));
    }
    var away = new ArrayList<Button>();
    if (dialogue.place(question) > 1) {
      away.add(preview.step("progress.button.back", Move.BACK));
    }
    away.add(preview.step("progress.button.later", Move.LATER));
    away.add(preview.cancel());
    rows.add(away);
    return rows;
  }

  private List<Button> choices(Question question) {
    return switch (question.kind()) {
      case STATE ->
          Arrays.stream(ProgressState.values())
              .map(
                  state ->
                      new Button(
                          state(state),
                          ButtonCode.encode(
                              new OfReport.SetDraftState(draft.id(), draft.version(), state))))
              .toList();
      case CHOICE ->
          question.choices().stream()
              .map(
                  c ->
                      new Button(
                          c.label().in(phrases.language()),
                          ButtonCode.encode(
                              new OfReport.Choose(
                                  draft.id(), draft.version(), question.code(), c.code()))))
              .toList();
      case FILES -> dropping(draft.answer(question.code()));
      case TEXT, NUMBER, DATE -> List.of();
    };
  }

  /** A button on each file, to take it out. */
  private List<Button> dropping(String answer) {
    var names = EvidenceLines.names(answer);
    return IntStream.range(0, names.size())
        .mapToObj(
            place ->
                new Button(
                    phrases.plain("progress.button.dropFile", "name", names.get(place)),
                    ButtonCode.encode(new OfReport.DropFile(draft.id(), draft.version(), place))))
        .toList();
  }

  private String state(ProgressState state) {
    return state.sign() + " " + phrases.plain("progress.state." + state.code());
  }
}
