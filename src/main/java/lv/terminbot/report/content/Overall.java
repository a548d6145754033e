package lv.terminbot.report.content;

import java.util.ArrayList;
import java.util.List;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.report.content.Document.Align;
import lv.terminbot.report.content.Document.GridColumn;
import lv.terminbot.report.content.Document.Part.Grid;
import lv.terminbot.report.content.Document.Part.Heading;
import lv.terminbot.report.content.Document.Part.Words;
import lv.terminbot.report.content.Tally.Count;
import lv.terminbot.text.Phrases;

/** The picture of a cycle as a whole: what stands before the measures, and after them. */
final class Overall {
  /** As wide as the longest word above such a column needs. */
  private static final int NUMBER = 10;

  private final CycleReport report;
  private final Phrases phrases;

  Overall(CycleReport report, Phrases phrases) {
    this.report = report;
    this.phrases = phrases;
  }

  List<String> subtitle() {
    var lines = new ArrayList<String>();
    lines.add(report.plan().title().in(phrases.language()));
    lines.add(
        phrases.plain(
            "report.doc.period",
            "from",
            phrases.date(report.cycle().periodFrom()),
            "to",
            phrases.date(report.cycle().periodTo())));
    report
        .plan()
        .legalBasis()
        .ifPresent(
            basis ->
                lines.add(
                    phrases.plain(
                        "report.doc.basis", "basis", basis.title().in(phrases.language()))));
    lines.add(
        phrases.plain(
            "report.doc.asOf", "at", phrases.moment(report.madeAt(), report.plan().zone())));
    return lines;
  }

  /** What the cycle is called: a mid-term report in one plan, a yearly one in another. */
  String title() {
    return report.cycle().title().in(phrases.language());
  }

  /** The same for a page on which every line counts. */
  String inOneLine() {
    return phrases.plain(
        "report.doc.inOneLine",
        "plan",
        report.plan().title().in(phrases.language()),
        "from",
        phrases.day(report.cycle().periodFrom()),
        "to",
        phrases.day(report.cycle().periodTo()),
        "at",
        phrases.moment(report.madeAt(), report.plan().zone()),
        "answered",
        report.tally().all().answered(),
        "asked",
        report.tally().all().asked());
  }

  /** By commitment and by institution. */
  List<Document.Part> summary() {
    var parts = new ArrayList<Document.Part>();
    var all = report.tally().all();
    parts.add(new Heading(1, phrases.plain("report.doc.summary")));
    parts.add(
        new Words(
            phrases.plain(
                "report.doc.answered",
                "answered",
                all.answered(),
                "asked",
                all.asked(),
                "measures",
                all.measures(),
                "late",
                all.late())));
    if (report.whole() && all.returned() > 0) {
      parts.add(new Words(phrases.plain("report.doc.returned", "count", all.returned())));
    }
    parts.add(byCommitment());
    if (!report.tally().byInstitution().isEmpty()) {
      parts.add(byInstitution());
    }
    return parts;
  }

  private Grid byCommitment() {
    var columns = new ArrayList<GridColumn>();
    columns.add(new GridColumn(column("commitment"), 24));
    columns.add(number("asked"));
    columns.add(number("answered"));
    for (var state : ProgressState.values()) {
      columns.add(
          new GridColumn(
              StateSigns.choose(state, phrases).replace('\u00a0', '\n'), NUMBER, Align.CENTER));
    }
    var rows = new ArrayList<List<String>>();
    for (var commitment : report.plan().commitments()) {
      var count = report.tally().byCommitment().get(commitment.number());
      if (count != null) {
        rows.add(
            row(
                Printable.shortened(
                    commitment.number() + ". " + commitment.title().in(phrases.language()), 90),
                count));
      }
    }
    var sums = row(phrases.plain("report.total"), report.tally().all());
    return new Grid(phrases.plain("report.caption.byCommitment"), columns, rows, sums);
  }

  private List<String> row(String name, Count count) {
    var row = new ArrayList<String>();
    row.add(name);
    row.add(Long.toString(count.asked()));
    row.add(Long.toString(count.answered()));
    for (var state : ProgressState.values()) {
      row.add(some(count.in(state)));
    }
    return row;
  }

  private static String some(long count) {
    return count == 0 ? "–" : Long.toString(count);
  }

  private Grid byInstitution() {
    var columns =
        List.of(
            new GridColumn(column("institution"), 50),
            number("asked"),
            number("answered"),
            number("lateCount"),
            number("owed"));
    var rows =
        report.tally().byInstitution().entrySet().stream()
            .map(
                i ->
                    List.of(
                        report.name(i.getKey(), phrases.language()) + " (" + i.getKey() + ")",
                        Long.toString(i.getValue().asked()),
                        Long.toString(i.getValue().answered()),
                        some(i.getValue().late()),
                        some(i.getValue().owed())))
            .toList();
    return new Grid(phrases.plain("report.caption.byInstitution"), columns, rows);
  }

  /** The money, where the plan tells of any. */
  List<Document.Part> funding() {
    var plan = new PlanTables(report.plan(), phrases);
    var parts = new ArrayList<Document.Part>();
    parts.add(new Heading(1, phrases.plain("report.doc.funding")));
    if (report.plan().funding().isEmpty()) {
      parts.add(new Words(phrases.plain("report.chart.noFunding")));
      return parts;
    }
    var columns =
        List.of(
            new GridColumn(column("year"), 9),
            new GridColumn(column("measures"), 11),
            new GridColumn(column("title"), 40),
            new GridColumn(column("amount"), 14, Align.RIGHT),
            new GridColumn(column("notes"), 26));
    // Where it is documented stands under the table.
    var rows =
        plan.fundingRows().stream()
            .map(row -> row.stream().limit(columns.size()).map(this::printed).toList())
            .toList();
    parts.add(
        new Grid(
            phrases.plain("report.caption.funding"),
            columns,
            rows.subList(0, rows.size() - 1),
            rows.getLast()));
    plan.sources().ifPresent(source -> parts.add(new Words(source)));
    return parts;
  }

  private String printed(Cell cell) {
    return switch (cell) {
      case Cell.Words(var words) -> words;
      case Cell.Count(var count) -> Long.toString(count);
      case Cell.Amount(var amount) -> phrases.number(amount);
      case Cell.Day(var day) -> phrases.date(day);
      case Cell.Moment(var moment) -> moment.toString();
      case Cell.Blank() -> "";
    };
  }

  private GridColumn number(String name) {
    return new GridColumn(column(name), NUMBER, Align.CENTER);
  }

  private String column(String name) {
    return phrases.plain("report.column." + name);
  }
}
