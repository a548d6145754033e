package lv.terminbot.planning.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.KeyDate;
import lv.terminbot.text.Language;

/** Reads the dates of a plan at which no report is owed. */
final class DateRows {
  private final List<KeyDate> known;
  private final Optional<Language> only;
  private final TableFaults faults;

  /**
   * @param known those of the plan in force: how each is announced is on no sheet, and stays
   */
  DateRows(List<KeyDate> known, Optional<Language> only, TableFaults faults) {
    this.known = List.copyOf(known);
    this.only = only;
    this.faults = faults;
  }

  List<KeyDate> read(PlanTable table) {
    var all = new ArrayList<KeyDate>();
    for (var row : table.rows(Sheet.DATES)) {
      date(new RowReader(Sheet.DATES, row, faults)).ifPresent(all::add);
    }
    return KeyDate.announcedAs(known, all);
  }

  private Optional<KeyDate> date(RowReader row) {
    var title = row.words(Column.TITLE, only);
    var on = row.day(Column.DAY);
    var from = row.time(Column.BEGINNING);
    var to = row.time(Column.ENDING);
    var agenda = row.words(Column.AGENDA);
    var source = row.words(Column.SOURCE);
    if (to.isPresent() && row.text(Column.BEGINNING).isEmpty()) {
      row.wrong(Column.BEGINNING, "missing");
    }
    if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
      row.wrong(Column.ENDING, "timeOrder", "time", to.get(), "earlier", from.get());
    }
    return title.isEmpty() || on.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new KeyDate(on.get(), from, to, title.get(), agenda, source, Optional.empty()));
  }
}
