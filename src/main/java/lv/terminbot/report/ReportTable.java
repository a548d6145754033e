package lv.terminbot.report;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.QuestionWords;
import lv.terminbot.report.CycleReport.Entry;
import lv.terminbot.text.Phrases;

/** What a cycle has brought as a table, a row for each institution on each measure. */
record ReportTable(List<String> heading, List<List<Cell>> rows) {

  /** What stands in a cell. */
  sealed interface Cell {
    record Words(String value) implements Cell {}

    record Count(long value) implements Cell {}

    /** In the plan's zone. */
    record Moment(LocalDateTime value) implements Cell {}

    record Blank() implements Cell {}
  }

  static ReportTable of(CycleReport report, Phrases phrases) {
    var questions = questions(report);
    var heading = new ArrayList<String>();
    Stream.of("commitment", "measure", "title", "institution", "name", "answer", "state", "done")
        .forEach(column -> heading.add(phrases.plain("report.column." + column)));
    questions.forEach(q -> heading.add(QuestionWords.label(q, phrases)));
    Stream.of("at", "late", "receipt")
        .forEach(column -> heading.add(phrases.plain("report.column." + column)));
    if (report.whole()) {
      heading.add(phrases.plain("report.column.author"));
      heading.add(phrases.plain("report.column.files"));
    }
    return new ReportTable(
        heading, report.entries().stream().map(e -> row(report, e, questions, phrases)).toList());
  }

  /** Those that are asked beside the state and what was done. */
  static List<Question> questions(CycleReport report) {
    return report
        .plan()
        .cycle(report.cycle().id().code())
        .map(cycle -> cycle.questionnaire().questions())
        .orElse(List.of())
        .stream()
        .filter(q -> !q.code().equals(Question.STATE) && !q.code().equals(Question.DONE))
        .toList();
  }

  private static List<Cell> row(
      CycleReport report, Entry entry, List<Question> questions, Phrases phrases) {
    var update = entry.update();
    var row = new ArrayList<Cell>();
    row.add(new Cell.Count(entry.commitment().number()));
    row.add(new Cell.Words(entry.measure().number().value()));
    row.add(new Cell.Words(entry.measure().title().in(phrases.language())));
    row.add(new Cell.Words(entry.obligation().institution().value()));
    row.add(new Cell.Words(name(report, entry, phrases)));
    row.add(new Cell.Words(phrases.plain("report.answer." + entry.obligation().state().code())));
    row.add(words(update.map(u -> phrases.plain("progress.state." + u.state().code()))));
    row.add(words(update.map(ProgressUpdate::text)));
    questions.forEach(q -> row.add(words(update.flatMap(u -> said(u, q, phrases)))));
    row.add(
        update
            .<Cell>map(
                u ->
                    new Cell.Moment(
                        LocalDateTime.ofInstant(u.submittedAt(), report.plan().zone()).withNano(0)))
            .orElseGet(Cell.Blank::new));
    row.add(words(update.map(u -> phrases.plain(u.late() ? "report.yes" : "report.no"))));
    row.add(update.<Cell>map(u -> new Cell.Count(u.number())).orElseGet(Cell.Blank::new));
    if (report.whole()) {
      row.add(new Cell.Words(entry.author()));
      row.add(
          new Cell.Words(String.join(", ", entry.files().stream().map(f -> f.name()).toList())));
    }
    return row;
  }

  static Optional<String> said(ProgressUpdate update, Question question, Phrases phrases) {
    return update
        .sheet()
        .of(question.code())
        .map(words -> QuestionWords.shown(question, words, phrases));
  }

  static String name(CycleReport report, Entry entry, Phrases phrases) {
    return report
        .plan()
        .institution(entry.obligation().institution())
        .map(i -> i.name().in(phrases.language()))
        .orElse("");
  }

  private static Cell words(Optional<String> value) {
    return value.<Cell>map(Cell.Words::new).orElseGet(Cell.Blank::new);
  }
}
