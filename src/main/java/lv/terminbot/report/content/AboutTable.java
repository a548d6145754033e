package lv.terminbot.report.content;

import java.util.List;
import java.util.function.Consumer;
import lv.terminbot.text.Phrases;

/** What is to be known of a workbook: of which plan and cycle it is, as of when, how it counts. */
public final class AboutTable implements Table {
  private final CycleReport report;
  private final Phrases phrases;

  public AboutTable(CycleReport report, Phrases phrases) {
    this.report = report;
    this.phrases = phrases;
  }

  @Override
  public String name() {
    return "about";
  }

  @Override
  public List<Column> columns() {
    return List.of(new Column("words", phrases.plain("report.column.about"), 110));
  }

  @Override
  public void each(Consumer<Row> reader) {
    var titles = new TitleLines(report, phrases);
    add(titles.title(), reader);
    titles.below().forEach(line -> add(line, reader));
    new Notes(report, phrases).all().forEach(note -> add(note, reader));
  }

  private static void add(String line, Consumer<Row> reader) {
    reader.accept(new Row("", List.of(Cell.holding(line))));
  }
}
