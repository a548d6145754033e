package lv.terminbot.planning.table;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.LegalBasis;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.planning.table.Recognition.Recognised;
import lv.terminbot.text.Language;

/**
 * What came of reading a table: the plan, unless anything was wrong, and all that was.
 *
 * @param plan as it would be; what no table has of a plan stays as it is
 */
public record TableReading(Optional<ActionPlan> plan, List<TableFault> faults) {

  /**
   * Reads a table.
   *
   * @param base the plan as it is in force, if there is one
   */
  public static TableReading read(Recognised given, Optional<ActionPlan> base) {
    var faults = new TableFaults();
    given.faults().forEach(faults::add);
    var table = base.map(given::over).orElse(given.table());
    if (base.isEmpty()) {
      List.of(Sheet.PLAN, Sheet.INSTITUTIONS, Sheet.COMMITMENTS, Sheet.MEASURES).stream()
          .filter(sheet -> table.rows(sheet).isEmpty())
          .forEach(sheet -> faults.of(sheet, table.has(sheet) ? "sheetEmpty" : "sheetMissing"));
    }
    var plan = plan(table, base, faults);
    return new TableReading(plan.filter(_ -> !faults.any()), faults.all());
  }

  private static Optional<ActionPlan> plan(
      PlanTable table, Optional<ActionPlan> base, TableFaults faults) {
    var rows = table.rows(Sheet.PLAN);
    if (rows.isEmpty()) {
      if (base.isPresent()) {
        faults.of(Sheet.PLAN, "sheetEmpty");
      }
      return Optional.empty();
    }
    if (rows.size() > 1) {
      new RowReader(Sheet.PLAN, rows.get(1), faults).wrong(Column.CODE, "onePlan");
    }
    var row = new RowReader(Sheet.PLAN, rows.getFirst(), faults);
    var code = row.matching(Column.CODE, PlanCode.PATTERN, "planCode");
    var title = row.words(Column.TITLE);
    var only =
        title
            .filter(t -> !t.byLanguage().containsKey(Language.LATVIAN))
            .flatMap(t -> t.byLanguage().keySet().stream().findFirst());
    var from = row.day(Column.FROM);
    var to = row.day(Column.TO);
    CycleRows.checkOrder(row, Column.TO, from, to);
    var basis = basis(row, only);
    var inAll = row.whole(Column.IN_ALL, 1, 10_000);
    var institutions = new InstitutionRows(table, only, faults);
    var measures = new MeasureRows(table, institutions, only, faults);
    var commitments = measures.commitments();
    var funding = FundingRows.read(table, measures.numbers(), faults);
    var known = base.map(ActionPlan::cycles).orElse(List.of());
    var cycles = new CycleRows(known, only, faults).read(table);
    var dates =
        new DateRows(base.map(ActionPlan::keyDates).orElse(List.of()), only, faults).read(table);
    if (code.isEmpty() || title.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ActionPlan(
            new PlanCode(code.get()),
            title.get(),
            from.get(),
            to.get(),
            base.map(ActionPlan::zone).orElse(ZoneId.of("Europe/Riga")),
            basis,
            institutions.all(),
            commitments,
            funding,
            cycles,
            dates,
            inAll,
            base.flatMap(ActionPlan::licence),
            base.flatMap(ActionPlan::publication)));
  }

  private static Optional<LegalBasis> basis(RowReader row, Optional<Language> only) {
    var title = row.words(Column.BASIS, only);
    var day = row.day(Column.BASIS_DATE);
    var url = row.matching(Column.BASIS_URL, "https?://[^\\s/]+\\S*", "address");
    if (title.isEmpty() && (day.isPresent() || url.isPresent())) {
      row.wrong(Column.BASIS, "missing");
    }
    return title.map(t -> new LegalBasis(t, day, url));
  }
}
