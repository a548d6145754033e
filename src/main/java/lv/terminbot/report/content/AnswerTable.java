package lv.terminbot.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.QuestionWords;
import lv.terminbot.report.content.CycleReport.Entry;
import lv.terminbot.report.content.CycleReport.OnMeasure;
import lv.terminbot.text.Phrases;

/** The answers of a cycle as a table, a row for each institution on each measure. */
public final class AnswerTable {
  private final CycleReport report;
  private final Phrases phrases;
  private final List<Question> questions;

  public AnswerTable(CycleReport report, Phrases phrases) {
    this.report = report;
    this.phrases = phrases;
    this.questions = report.questions();
  }

  public List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(column("commitment", Column.NUMBER + 3));
    columns.add(column("commitmentTitle", Column.NAME + 9));
    columns.add(column("measure", Column.NUMBER));
    columns.add(column("title", Column.PHRASE));
    columns.add(column("institution", Column.NUMBER + 1));
    columns.add(column("name", Column.NAME));
    columns.add(column("part", Column.WORD + 1));
    columns.add(column("answer", Column.WORD + 1));
    columns.add(column("state", Column.WORD));
    columns.add(column("done", Column.TEXT));
    questions.forEach(q -> columns.add(new Column(label(q), width(q))));
    columns.add(column("extendedTo", Column.NUMBER + 2));
    columns.add(column("at", Column.WORD + 4));
    columns.add(column("late", Column.NUMBER));
    columns.add(column("receipt", Column.NUMBER - 2));
    if (report.whole()) {
      columns.add(column("author", Column.NAME - 3));
      columns.add(column("files", Column.NAME));
    }
    return columns;
  }

  /** One that was renamed says what it was called when some of its answers were given. */
  private String label(Question question) {
    var label = QuestionWords.label(question, phrases);
    var former = report.formerLabels(question, phrases.language());
    return former.isEmpty()
        ? label
        : phrases.plain(
            "report.column.renamed", "label", label, "former", String.join(", ", former));
  }

  private static int width(Question question) {
    return switch (question.kind()) {
      case TEXT -> Column.PHRASE;
      case NUMBER, DATE -> Column.WORD;
      default -> Column.NAME;
    };
  }

  private Column column(String name, int width) {
    return new Column(phrases.plain("report.column." + name), width);
  }

  /**
   * A row.
   *
   * @param whose the measure and the institution
   */
  public record Row(String whose, List<Cell> cells) {}

  public List<Row> rows(OnMeasure on) {
    return on.entries().stream()
        .map(entry -> new Row(on.measure().number() + " · " + entry.institution(), row(on, entry)))
        .toList();
  }

  private List<Cell> row(OnMeasure on, Entry entry) {
    var language = phrases.language();
    var update = entry.update();
    var row = new ArrayList<Cell>();
    row.add(new Cell.Count(on.commitment().number()));
    row.add(Cell.holding(on.commitment().title().in(language)));
    row.add(Cell.holding(on.measure().number().value()));
    row.add(Cell.holding(on.measure().title().in(language)));
    row.add(Cell.holding(entry.institution().value()));
    row.add(Cell.holding(report.name(entry.institution(), language)));
    row.add(
        Cell.holding(
            entry
                .part()
                .map(p -> p.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .map(code -> phrases.plain("report.takes." + code))));
    row.add(Cell.holding(phrases.plain("report.answer." + entry.obligation().state().code())));
    row.add(Cell.holding(update.map(u -> phrases.plain("progress.state." + u.state().code()))));
    row.add(Cell.holding(update.map(ProgressUpdate::text)));
    for (var question : questions) {
      row.add(
          update
              .flatMap(
                  u ->
                      report
                          .answer(u, question)
                          .map(said -> Cell.answer(report.asAsked(u, question), said, phrases)))
              .orElseGet(Cell.Blank::new));
    }
    row.add(Cell.on(entry.obligation().extendedTo()));
    row.add(Cell.at(update.map(ProgressUpdate::submittedAt), report.plan().zone()));
    row.add(Cell.holding(update.map(u -> phrases.plain(u.late() ? "report.yes" : "report.no"))));
    row.add(update.<Cell>map(u -> new Cell.Count(u.number())).orElseGet(Cell.Blank::new));
    if (report.whole()) {
      row.add(Cell.holding(entry.author()));
      row.add(
          Cell.holding(
              entry.files().stream().map(Evidence::name).collect(Collectors.joining(", "))));
    }
    return row;
  }
}
