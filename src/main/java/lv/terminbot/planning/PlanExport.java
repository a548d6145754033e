package lv.terminbot.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.planning.table.PlanRows;
import lv.terminbot.planning.table.PlanTable;
import lv.terminbot.planning.table.Sheet;
import lv.terminbot.planning.workbook.WorkbookFile;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;

/** Writes a plan with its people as a workbook, or one with nothing in it. */
public final class PlanExport {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private final PeopleRows people;
  private final Clock clock;

  public PlanExport(PeopleRows people, Clock clock) {
    this.people = people;
    this.clock = clock;
  }

  Attachment plan(ActionPlan plan, Phrases phrases) {
    var table = PlanRows.write(plan);
    var sheets = new java.util.LinkedHashMap<>(table.sheets());
    sheets.put(Sheet.PEOPLE, people.write(plan, phrases));
    var bytes = new WorkbookFile(phrases, PlanRows.languages(plan)).write(new PlanTable(sheets));
    var day = LocalDate.ofInstant(clock.instant(), plan.zone());
    return new Attachment(plan.code() + "-" + day + ".xlsx", XLSX, bytes);
  }

  Attachment template(Phrases phrases) {
    var bytes =
        new WorkbookFile(phrases, List.of(Language.LATVIAN, Language.ENGLISH))
            .write(new PlanTable(Map.of()));
    return new Attachment(phrases.plain("planning.file.template"), XLSX, bytes);
  }
}
