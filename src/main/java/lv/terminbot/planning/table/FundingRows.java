package lv.terminbot.planning.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lv.terminbot.plan.Funding;
import lv.terminbot.plan.MeasureNumber;

/** Reads what was granted to which measures in which year. */
final class FundingRows {
  private FundingRows() {}

  static List<Funding> read(PlanTable table, Set<MeasureNumber> measures, TableFaults faults) {
    var all = new ArrayList<Funding>();
    for (var row : table.rows(Sheet.FUNDING)) {
      read(new RowReader(Sheet.FUNDING, row, faults), measures, all);
    }
    return all;
  }

  private static void read(RowReader row, Set<MeasureNumber> measures, List<Funding> all) {
    var numbers = row.isDay(Column.MEASURES) ? day(row) : numbers(row, measures);
    var year = row.whole(Column.YEAR, 2000, 2100);
    var euros = row.euros(Column.EUROS);
    var note = row.words(Column.NOTE);
    var source = row.words(Column.SOURCE);
    if (!numbers.isEmpty() && year.isPresent() && euros.isPresent()) {
      all.add(new Funding(numbers, year.get(), euros.get(), note, source));
    }
  }

  private static List<MeasureNumber> day(RowReader row) {
    return MeasureRows.number(row, Column.MEASURES).stream().toList();
  }

  private static List<MeasureNumber> numbers(RowReader row, Set<MeasureNumber> measures) {
    var numbers = new ArrayList<MeasureNumber>();
    for (var written : row.several(Column.MEASURES)) {
      var number = MeasureNumber.read(written);
      if (number.isEmpty()) {
        row.wrong(Column.MEASURES, "number", "written", Recognition.shown(written));
      } else if (measures.contains(number.get())) {
        numbers.add(number.get());
      } else if (row.row().number() > 0) {
        // What nobody has sent goes with its measure.
        row.wrong(Column.MEASURES, "measureUnknown", "written", number.get());
      }
    }
    return numbers;
  }
}
