package lv.terminbot.planning.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.CycleState;
import lv.terminbot.plan.Ladder;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.text.Language;

/**
 * Reads the reporting cycles. Those that there are stay as they are, since people are reminded by
 * them: their dates are changed in the chat, where it is shown what follows.
 */
final class CycleRows {
  private final List<PlannedCycle> known;
  private final Optional<Language> only;
  private final TableFaults faults;

  CycleRows(List<PlannedCycle> known, Optional<Language> only, TableFaults faults) {
    this.known = known;
    this.only = only;
    this.faults = faults;
  }

  List<PlannedCycle> read(PlanTable table) {
    var all = new ArrayList<>(known);
    var rows = new HashMap<String, Integer>();
    for (var row : table.rows(Sheet.CYCLES)) {
      var reader = new RowReader(Sheet.CYCLES, row, faults);
      cycle(reader)
          .ifPresent(
              cycle -> {
                var first = rows.putIfAbsent(cycle.code(), row.number());
                if (first != null) {
                  reader.wrong(Column.CODE, "twice", "written", cycle.code(), "row", first);
                }
                var there = all.stream().filter(c -> c.code().equals(cycle.code())).findFirst();
                there.ifPresentOrElse(was -> compare(reader, was, cycle), () -> all.add(cycle));
              });
    }
    return all;
  }

  private static void compare(RowReader row, PlannedCycle was, PlannedCycle given) {
    var before = PlanRows.row(was);
    var after = PlanRows.row(given);
    for (var column : Sheet.CYCLES.columns()) {
      if (!column.isByLanguage()
          && !before.text(Heading.of(column)).equals(after.text(Heading.of(column)))) {
        row.wrong(column, "cycleChanged", "code", was.code());
      }
    }
    if (!was.title().equals(given.title())) {
      row.wrong(Column.CODE, "cycleChanged", "code", was.code());
    }
  }

  private Optional<PlannedCycle> cycle(RowReader row) {
    var code = row.matching(Column.CODE, PlannedCycle.CODE_PATTERN, "cycleCode");
    var title = row.words(Column.TITLE, only);
    var from = row.day(Column.FROM);
    var to = row.day(Column.TO);
    var invitation = row.day(Column.INVITATION);
    var deadline = row.day(Column.DEADLINE);
    var last = row.day(Column.FINAL);
    checkOrder(row, Column.TO, from, to);
    checkOrder(row, Column.DEADLINE, invitation, deadline);
    checkOrder(row, Column.FINAL, deadline.or(() -> invitation), last);
    if (code.isEmpty() || title.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PlannedCycle(
            code.get(),
            title.get(),
            from.get(),
            to.get(),
            invitation,
            deadline,
            last,
            Ladder.standard(),
            invitation.isPresent() ? CycleState.OPEN : CycleState.DRAFT,
            0));
  }

  static void checkOrder(
      RowReader row, Column column, Optional<LocalDate> first, Optional<LocalDate> second) {
    if (first.isPresent() && second.isPresent() && second.get().isBefore(first.get())) {
      row.wrong(column, "dayOrder", "day", second.get(), "earlier", first.get());
    }
  }
}
