package lv.terminbot.planning.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.terminbot.plan.Indicator;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.text.Localized;

/** Reads indicators, a row for each target: rows of the same name are the same indicator. */
final class IndicatorRows {
  private final Map<MeasureNumber, Map<Localized, Map<Integer, Localized>>> found =
      new LinkedHashMap<>();
  private final Set<MeasureNumber> measures;

  IndicatorRows(PlanTable table, Set<MeasureNumber> measures, TableFaults faults) {
    this.measures = measures;
    for (var row : table.rows(Sheet.INDICATORS)) {
      read(new RowReader(Sheet.INDICATORS, row, faults));
    }
  }

  private void read(RowReader row) {
    var number = MeasureRows.number(row, Column.MEASURE);
    var name = row.words(Column.INDICATOR);
    var year = row.whole(Column.YEAR, 2000, 2100);
    var target = row.words(Column.TARGET);
    if (number.isPresent() && !measures.contains(number.get())) {
      // What nobody has sent goes with its measure.
      if (row.row().number() > 0) {
        row.wrong(Column.MEASURE, "measureUnknown", "written", number.get());
      }
      return;
    }
    if (target.isPresent() && year.isEmpty()) {
      row.wrong(Column.YEAR, "missing");
    }
    if (number.isEmpty() || name.isEmpty()) {
      return;
    }
    var targets =
        found
            .computeIfAbsent(number.get(), _ -> new LinkedHashMap<>())
            .computeIfAbsent(name.get(), _ -> new HashMap<>());
    if (year.isPresent()
        && target.isPresent()
        && targets.putIfAbsent(year.get(), target.get()) != null) {
      row.wrong(Column.YEAR, "twice", "written", year.get(), "row", 0);
    }
  }

  Map<MeasureNumber, List<Indicator>> byMeasure() {
    var all = new HashMap<MeasureNumber, List<Indicator>>();
    found.forEach(
        (number, indicators) -> {
          var list = new ArrayList<Indicator>();
          indicators.forEach((name, targets) -> list.add(new Indicator(name, targets)));
          all.put(number, list);
        });
    return all;
  }
}
