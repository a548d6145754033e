package lv.terminbot.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.plan.Question;
import lv.terminbot.plan.Question.Choice;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** How a question and the answers to it are put into words. */
public final class QuestionWords {
  private QuestionWords() {}

  /** In a word or two. */
  public static String label(Question question, Phrases phrases) {
    return question
        .label()
        .map(label -> label.in(phrases.language()))
        .orElseGet(() -> phrases.plain("progress.question." + question.code()));
  }

  public static String ask(Question question, Phrases phrases) {
    return question
        .ask()
        .map(ask -> ask.in(phrases.language()))
        .orElseGet(() -> phrases.plain("progress.ask." + question.code()));
  }

  /** An answer as it is shown: a choice by its label, a day as a date. */
  public static String shown(Question question, String answer, Phrases phrases) {
    return switch (question.kind()) {
      case CHOICE ->
          question.choices().stream()
              .filter(c -> c.code().equals(answer))
              .map(Choice::label)
              .map(label -> label.in(phrases.language()))
              .findFirst()
              .orElse(answer);
      case DATE ->
          Optional.of(answer)
              .filter(a -> a.matches("\\d{4}-\\d\\d-\\d\\d"))
              .map(a -> phrases.date(LocalDate.parse(a)))
              .orElse(answer);
      default -> answer;
    };
  }

  /**
   * The answers of a sheet, a line with the label and the words; also to questions that are asked
   * no more.
   */
  public static List<Html> lines(
      AnswerSheet sheet, Collection<Question> questions, Phrases phrases) {
    var lines = new ArrayList<Html>();
    var known = questions.stream().map(Question::code).toList();
    questions.forEach(
        q ->
            sheet
                .of(q.code())
                .ifPresent(
                    said -> lines.add(line(label(q, phrases), shown(q, said, phrases), phrases))));
    sheet.words().keySet().stream()
        .filter(code -> !known.contains(code))
        .flatMap(code -> sheet.of(code).map(said -> line(code, said, phrases)).stream())
        .forEach(lines::add);
    return lines;
  }

  private static Html line(String label, String said, Phrases phrases) {
    return phrases.html("progress.answer.line", "label", label, "words", said);
  }

  /** A measure as the heading of what is reported on it. */
  private static Html heading(PlannedMeasure measure, Phrases phrases) {
    return phrases.html(
        "progress.draft.heading",
        "number",
        measure.measure().number(),
        "title",
        measure.measure().title().in(phrases.language()));
  }

  /** The same, and below it the plan where there are several. */
  public static List<Html> heading(PlannedMeasure measure, Plans plans, Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(heading(measure, phrases));
    plans
        .titleAmongSeveral(measure.plan().code(), phrases.language())
        .ifPresent(title -> lines.add(phrases.html("progress.draft.plan", "title", title)));
    return lines;
  }

  /** A state as it is shown of a report. */
  public static Html stated(ProgressState state, Phrases phrases) {
    return phrases.html(
        "progress.draft.state",
        "sign",
        state.sign(),
        "state",
        phrases.plain("progress.state." + state.code()));
  }
}
