package lv.terminbot.report.content;

import java.util.List;
import java.util.function.Consumer;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.Quantity;
import lv.terminbot.progress.QuestionWords;
import lv.terminbot.report.content.CycleReport.Entry;
import lv.terminbot.report.content.CycleReport.OnMeasure;
import lv.terminbot.text.Phrases;

/** Every number that was reported, in a row of its own: what it counts, and the year it is of. */
public final class ResultTable implements Table {
  private final CycleReport report;
  private final Phrases phrases;

  public ResultTable(CycleReport report, Phrases phrases) {
    this.report = report;
    this.phrases = phrases;
  }

  @Override
  public String name() {
    return "results";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        column("measure", Column.NUMBER),
        column("title", Column.TEXT),
        column("institution", Column.NUMBER + 2),
        column("question", Column.NAME),
        column("value", Column.WORD + 2).of(Column.Type.NUMBER),
        column("unit", Column.NAME),
        column("year", Column.NUMBER).of(Column.Type.INTEGER),
        column("said", Column.TEXT));
  }

  @Override
  public void each(Consumer<Row> reader) {
    report.each(on -> on.answered().forEach(entry -> each(on, entry, reader)));
  }

  private void each(OnMeasure on, Entry entry, Consumer<Row> reader) {
    for (var question : report.questions()) {
      if (question.kind() == Question.Kind.NUMBER) {
        report
            .answer(entry.update().orElseThrow(), question)
            .ifPresent(
                said ->
                    Quantity.readAll(said)
                        .forEach(number -> reader.accept(row(on, entry, question, number, said))));
      }
    }
  }

  private Row row(OnMeasure on, Entry entry, Question question, Quantity number, String said) {
    return new Row(
        on.measure().number() + " · " + entry.institution(),
        List.of(
            new Cell.Numbered(on.measure().number().value()),
            Cell.holding(on.measure().title().in(phrases.language())),
            Cell.holding(entry.institution().value()),
            Cell.holding(QuestionWords.label(question, phrases)),
            NumberCells.value(number),
            Cell.holding(number.unit()),
            NumberCells.year(number),
            Cell.holding(said)));
  }

  private Column column(String name, int width) {
    return new Column(name, phrases.plain("report.column." + name), width);
  }
}
