package lv.terminbot.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.plan.Commitment;
import lv.terminbot.report.content.Tally.Count;
import lv.terminbot.text.Phrases;

/** How many measures are done, in progress, late: a row for each commitment, and in all. */
public final class StateTable implements Table {
  private final CycleReport report;
  private final Phrases phrases;

  public StateTable(CycleReport report, Phrases phrases) {
    this.report = report;
    this.phrases = phrases;
  }

  @Override
  public String name() {
    return "states";
  }

  @Override
  public List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(column("commitment", Column.WORD + 2).of(Column.Type.INTEGER));
    columns.add(column("commitmentTitle", Column.TEXT));
    columns.add(column("measures", Column.WORD).of(Column.Type.INTEGER));
    for (var state : MeasureState.values()) {
      var heading = phrases.plain("report.measures." + state.code());
      columns.add(new Column(state.code(), heading, Column.WORD, Column.Type.INTEGER));
    }
    columns.add(column("asked", Column.WORD).of(Column.Type.INTEGER));
    columns.add(column("answered", Column.WORD).of(Column.Type.INTEGER));
    return columns;
  }

  @Override
  public void each(Consumer<Row> reader) {
    report.plan().commitments().stream().map(this::row).forEach(reader);
  }

  private Row row(Commitment commitment) {
    var count = report.tally().byCommitment().getOrDefault(commitment.number(), new Count());
    return new Row(
        Integer.toString(commitment.number()),
        cells(
            new Cell.Count(commitment.number()),
            Cell.holding(commitment.title().in(phrases.language())),
            count));
  }

  @Override
  public List<Cell> sums() {
    return cells(
        Cell.holding(phrases.plain("report.total")), new Cell.Blank(), report.tally().all());
  }

  private static List<Cell> cells(Cell number, Cell title, Count count) {
    var states = Stream.of(MeasureState.values()).map(count::measures);
    var counts =
        Stream.of(Stream.of(count.measures()), states, Stream.of(count.asked(), count.answered()))
            .flatMap(all -> all)
            .map(Cell.Count::new);
    return Stream.concat(Stream.of(number, title), counts).collect(Collectors.toList());
  }

  private Column column(String name, int width) {
    return new Column(name, phrases.plain("report.column." + name), width);
  }
}
