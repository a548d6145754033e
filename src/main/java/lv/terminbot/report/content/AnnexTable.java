package lv.terminbot.report.content;

import java.util.List;
import java.util.function.Consumer;
import lv.terminbot.text.Phrases;

/** The annex to a report to the Cabinet as a table. */
public final class AnnexTable implements Table {
  private final CycleReport report;
  private final AnnexLines lines;

  public AnnexTable(CycleReport report, Phrases phrases) {
    this.report = report;
    this.lines = new AnnexLines(report, phrases);
  }

  @Override
  public String name() {
    return "annex";
  }

  @Override
  public List<Column> columns() {
    return lines.columns();
  }

  @Override
  public void each(Consumer<Row> reader) {
    report.each(on -> reader.accept(new Row(on.measure().number().value(), lines.cells(on))));
  }
}
