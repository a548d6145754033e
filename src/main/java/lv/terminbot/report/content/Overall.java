package lv.terminbot.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.Institution;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.report.content.Document.Align;
import lv.terminbot.report.content.Document.GridColumn;
import lv.terminbot.report.content.Document.Part.Grid;
import lv.terminbot.report.content.Document.Part.Heading;
import lv.terminbot.report.content.Document.Part.Words;
import lv.terminbot.report.content.Document.Text;
import lv.terminbot.report.content.Tally.Count;
import lv.terminbot.text.Phrases;

/** How far a cycle is as a whole: what stands before the measures. */
final class Overall {
  /** As wide as the longest word above such a column needs. */
  private static final int NUMBER = 10;

  private final CycleReport report;
  private final Phrases phrases;

  Overall(CycleReport report, Phrases phrases) {
    this.report = report;
    this.phrases = phrases;
  }

  /** By commitment and by institution. */
  List<Document.Part> summary() {
    var parts = new ArrayList<Document.Part>();
    parts.add(new Heading(1, words(phrases.plain("report.doc.summary"))));
    new Notes(report, phrases).all().forEach(note -> parts.add(new Words(note)));
    parts.add(measures());
    parts.add(byCommitment());
    if (!report.tally().byInstitution().isEmpty()) {
      parts.add(byInstitution());
    }
    return parts;
  }

  /** How many measures are done, in progress, late: by commitment and in all. */
  Grid measures() {
    var columns = new ArrayList<GridColumn>();
    columns.add(new GridColumn(column("commitment"), 40));
    columns.add(number("measures"));
    for (var state : MeasureState.values()) {
      columns.add(
          new GridColumn(phrases.plain("report.measures." + state.code()), NUMBER, Align.CENTER));
    }
    var rows = report.plan().commitments().stream().map(c -> measures(title(c), count(c))).toList();
    var sums = measures(words(phrases.plain("report.total")), report.tally().all());
    return new Grid(phrases.plain("report.caption.measures"), columns, rows, sums);
  }

  private List<Text> measures(Text name, Count count) {
    var row = new ArrayList<Text>();
    row.add(name);
    row.add(some(count.measures()));
    for (var state : MeasureState.values()) {
      row.add(some(count.measures(state)));
    }
    return row;
  }

  /** What was answered, by commitment. */
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
    var rows = report.plan().commitments().stream().map(c -> answers(title(c), count(c))).toList();
    var sums = answers(words(phrases.plain("report.total")), report.tally().all());
    return new Grid(phrases.plain("report.caption.byCommitment"), columns, rows, sums);
  }

  private List<Text> answers(Text name, Count count) {
    var row = new ArrayList<Text>();
    row.add(name);
    row.add(words(Long.toString(count.asked())));
    row.add(words(Long.toString(count.answered())));
    for (var state : ProgressState.values()) {
      row.add(some(count.in(state)));
    }
    return row;
  }

  private Text title(Commitment commitment) {
    return new Text(
        commitment.number() + ". " + commitment.title().in(phrases.language()),
        PlanWords.language(commitment.title(), phrases));
  }

  private Count count(Commitment commitment) {
    return report.tally().byCommitment().getOrDefault(commitment.number(), new Count());
  }

  private Grid byInstitution() {
    var columns =
        List.of(
            new GridColumn(column("institution"), 50),
            number("asked"),
            number("answered"),
            number("lateCount"),
            number("extendedCount"),
            number("owed"));
    var order = report.plan().institutions().stream().map(Institution::code).toList();
    var rows =
        report.tally().byInstitution().keySet().stream()
            .sorted(
                Comparator.comparingInt(
                    code -> order.contains(code) ? order.indexOf(code) : order.size()))
            .map(this::row)
            .toList();
    return new Grid(phrases.plain("report.caption.byInstitution"), columns, rows);
  }

  private List<Text> row(InstitutionCode code) {
    var count = report.tally().byInstitution().getOrDefault(code, new Count());
    return List.of(
        words(report.name(code, phrases.language()) + " (" + code + ")"),
        words(Long.toString(count.asked())),
        words(Long.toString(count.answered())),
        some(count.late()),
        some(count.extended()),
        some(count.owed()));
  }

  private Text some(long count) {
    return words(count == 0 ? "–" : Long.toString(count));
  }

  private Text words(String words) {
    return new Text(words, phrases.language());
  }

  private GridColumn number(String name) {
    return new GridColumn(column(name), NUMBER, Align.CENTER);
  }

  private String column(String name) {
    return phrases.plain("report.column." + name);
  }
}
