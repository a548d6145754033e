package lv.terminbot.planning.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Participant;
import lv.terminbot.plan.Responsibility;
import lv.terminbot.text.Language;
import lv.terminbot.text.Localized;

/** A row of a plan that is being written. */
final class RowCells {
  private final Map<Heading, Cell> cells = new LinkedHashMap<>();

  void put(Column column, String text) {
    cells.put(Heading.of(column), Cell.of(text));
  }

  void put(Column column, LocalDate day) {
    cells.put(Heading.of(column), new Cell(day.toString(), Cell.Kind.DAY));
  }

  void put(Column column, Localized words) {
    words.byLanguage().entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(Language::code).reversed()))
        .forEach(text -> cells.put(Heading.of(column, text.getKey()), Cell.of(text.getValue())));
  }

  void put(List<Participant> participants) {
    put(Column.RESPONSIBLE, codes(participants, Responsibility.RESPONSIBLE));
    put(Column.CO_RESPONSIBLE, codes(participants, Responsibility.CO_RESPONSIBLE));
    put(Column.IMPLEMENTERS, codes(participants, Responsibility.IMPLEMENTER));
  }

  private static String codes(List<Participant> participants, Responsibility part) {
    return participants.stream()
        .filter(p -> p.responsibility() == part)
        .map(Participant::institution)
        .map(InstitutionCode::value)
        .collect(Collectors.joining(", "));
  }

  TableRow toRow() {
    return new TableRow(0, cells);
  }
}
