package lv.terminbot.report.content;

import java.util.ArrayList;
import java.util.List;
import lv.terminbot.report.content.Document.Align;
import lv.terminbot.report.content.Document.GridColumn;
import lv.terminbot.report.content.Document.Part.Grid;
import lv.terminbot.report.content.Document.Part.Heading;
import lv.terminbot.report.content.Document.Part.Lead;
import lv.terminbot.report.content.Document.Part.Words;
import lv.terminbot.report.content.Document.Text;
import lv.terminbot.text.Phrases;

/** The money of a plan as it stands in a report, behind the measures. */
final class Granted {
  private final CycleReport report;
  private final Phrases phrases;

  Granted(CycleReport report, Phrases phrases) {
    this.report = report;
    this.phrases = phrases;
  }

  /** Where it is documented stands between heading and table, so that no line is left alone. */
  List<Document.Part> parts() {
    var parts = new ArrayList<Document.Part>();
    parts.add(new Heading(1, words(phrases.plain("report.doc.funding"))));
    if (report.plan().funding().isEmpty()) {
      parts.add(new Words(phrases.plain("report.chart.noFunding")));
      return parts;
    }
    new PlanMoney(report.plan(), phrases).sources().ifPresent(s -> parts.add(new Lead(s)));
    var columns =
        List.of(
            new GridColumn(column("year"), 9),
            new GridColumn(column("measures"), 11),
            new GridColumn(column("title"), 40),
            new GridColumn(column("amount"), 14, Align.RIGHT),
            new GridColumn(column("notes"), 26));
    var table = new FundingTable(report.plan(), phrases);
    var printed = new PrintedCells(phrases);
    var rows = new ArrayList<List<Text>>();
    table.each(row -> rows.add(printed.print(row.cells().subList(0, columns.size()))));
    var sums = printed.print(table.sums().subList(0, columns.size()));
    parts.add(new Grid(phrases.plain("report.caption.funding"), columns, rows, sums));
    return parts;
  }

  private Text words(String words) {
    return new Text(words, phrases.language());
  }

  private String column(String name) {
    return phrases.plain("report.column." + name);
  }
}
