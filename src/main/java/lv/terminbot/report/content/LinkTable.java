package lv.terminbot.report.content;

import java.util.List;
import java.util.function.Consumer;
import lv.terminbot.progress.QuestionWords;
import lv.terminbot.report.content.CycleReport.OnMeasure;
import lv.terminbot.text.Phrases;

/** Every address that stands in an answer, in a row of its own: a cell opens one only. */
public final class LinkTable implements Table {
  private final CycleReport report;
  private final Phrases phrases;

  public LinkTable(CycleReport report, Phrases phrases) {
    this.report = report;
    this.phrases = phrases;
  }

  @Override
  public String name() {
    return "links";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        column("measure", Column.NUMBER),
        column("title", Column.TEXT),
        column("institution", Column.NUMBER + 2),
        column("question", Column.NAME),
        column("address", Column.WIDEST));
  }

  @Override
  public void each(Consumer<Row> reader) {
    report.each(
        on -> {
          for (var entry : on.answered()) {
            var update = entry.update().orElseThrow();
            var whose = on.measure().number() + " · " + entry.institution();
            Consumer<List<Cell>> add = cells -> reader.accept(new Row(whose, cells));
            var code = entry.institution().value();
            each(on, code, phrases.plain("progress.question.done"), update.text(), add);
            for (var question : report.questions()) {
              var label = QuestionWords.label(question, phrases);
              report.answer(update, question).ifPresent(said -> each(on, code, label, said, add));
            }
          }
        });
  }

  private void each(
      OnMeasure on, String institution, String label, String said, Consumer<List<Cell>> add) {
    for (var piece : Addresses.find(said)) {
      add.accept(
          List.of(
              new Cell.Numbered(on.measure().number().value()),
              Cell.holding(on.measure().title().in(phrases.language())),
              Cell.holding(institution),
              Cell.holding(label),
              new Cell.Link(piece.words(), piece.address().orElseThrow())));
    }
  }

  private Column column(String name, int width) {
    return new Column(name, phrases.plain("report.column." + name), width);
  }
}
