package lv.terminbot.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.QuestionWords;
import lv.terminbot.report.content.CycleReport.Entry;
import lv.terminbot.report.content.CycleReport.OnMeasure;
import lv.terminbot.text.Phrases;

/**
 * The answers of a cycle, a row for each institution on each measure. Its columns are the same
 * whoever asks; what somebody may not see is left empty.
 */
public final class AnswerTable implements Table {
  private final CycleReport report;
  private final Phrases phrases;
  private final List<Question> questions;

  public AnswerTable(CycleReport report, Phrases phrases) {
    this.report = report;
    this.phrases = phrases;
    this.questions = report.questions();
  }

  @Override
  public String name() {
    return "answers";
  }

  @Override
  public List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(column("measure", Column.NUMBER));
    columns.add(column("title", Column.PHRASE));
    columns.add(column("institution", Column.NUMBER + 2));
    columns.add(column("name", Column.NAME));
    columns.add(column("part", Column.WORD + 2));
    columns.add(column("answer", Column.WORD));
    columns.add(column("state", Column.WORD));
    columns.add(column(Question.DONE, text(Question.DONE, Column.TEXT)));
    questions.forEach(q -> columns.addAll(columns(q)));
    columns.add(column("extendedTo", Column.NUMBER + 3).of(Column.Type.DATE));
    columns.add(column("at", Column.WORD + 4).of(Column.Type.DATETIME));
    columns.add(column("written", Column.WORD + 4).of(Column.Type.DATETIME));
    columns.add(column("late", Column.NUMBER));
    columns.add(column("receipt", Column.NUMBER - 1).of(Column.Type.INTEGER));
    columns.add(column("author", Column.NAME - 2));
    columns.add(column("files", Column.NAME));
    columns.add(column("commitment", Column.NUMBER + 4).of(Column.Type.INTEGER));
    columns.add(column("commitmentTitle", Column.PHRASE));
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

  private List<Column> columns(Question question) {
    var label = label(question);
    var code = question.code();
    return switch (question.kind()) {
      case NUMBER ->
          List.of(
              new Column(code, label, Column.WORD).of(Column.Type.NUMBER),
              new Column(code + "Year", said("year", label), Column.NUMBER).of(Column.Type.INTEGER),
              new Column(code + "Said", said("said", label), Column.NAME));
      case TEXT, FILES ->
          List.of(new Column(code, label, text(question.code(), Column.PHRASE - 7)));
      case DATE -> List.of(new Column(code, label, Column.WORD));
      case CHOICE, STATE -> List.of(new Column(code, label, Column.NAME));
    };
  }

  private String said(String what, String label) {
    return phrases.plain("report.column.number." + what, "label", label);
  }

  private int text(String code, int least) {
    return Column.fitting(report.tally().sizes().longest(code), least);
  }

  private Column column(String name, int width) {
    return new Column(name, phrases.plain("report.column." + name), width);
  }

  @Override
  public List<String> key() {
    return List.of("measure", "institution");
  }

  @Override
  public void each(Consumer<Row> reader) {
    report.each(
        on ->
            on.entries()
                .forEach(
                    entry ->
                        reader.accept(
                            new Row(
                                on.measure().number() + " · " + entry.institution(),
                                row(on, entry)))));
  }

  private List<Cell> row(OnMeasure on, Entry entry) {
    var language = phrases.language();
    var update = entry.update();
    var row = new ArrayList<Cell>();
    row.add(new Cell.Numbered(on.measure().number().value()));
    row.add(Cell.holding(on.measure().title().in(phrases.language())));
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
    questions.forEach(q -> row.addAll(answer(entry, q)));
    row.add(Cell.on(entry.obligation().extendedTo()));
    row.add(Cell.at(update.map(ProgressUpdate::submittedAt), report.plan().zone()));
    row.add(Cell.at(update.flatMap(ProgressUpdate::writtenAt), report.plan().zone()));
    row.add(Cell.holding(update.map(u -> phrases.plain(u.late() ? "report.yes" : "report.no"))));
    row.add(update.<Cell>map(u -> new Cell.Count(u.number())).orElseGet(Cell.Blank::new));
    row.add(Cell.holding(entry.author()));
    row.add(
        Cell.holding(entry.files().stream().map(Evidence::name).collect(Collectors.joining(", "))));
    row.add(new Cell.Count(on.commitment().number()));
    row.add(Cell.holding(on.commitment().title().in(phrases.language())));
    return row;
  }

  private List<Cell> answer(Entry entry, Question question) {
    var said = entry.update().flatMap(u -> report.answer(u, question));
    if (question.kind() == Question.Kind.NUMBER) {
      return NumberCells.of(said);
    }
    return List.of(said.map(words -> answer(entry, question, words)).orElseGet(Cell.Blank::new));
  }

  private Cell answer(Entry entry, Question question, String words) {
    return Cell.answer(report.asAsked(entry.update().orElseThrow(), question), words, phrases);
  }
}
