package lv.terminbot.planning.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.terminbot.plan.Institution;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Participant;
import lv.terminbot.plan.Responsibility;
import lv.terminbot.text.Language;

/** Reads the institutions, and what other rows say of them. */
final class InstitutionRows {
  private static final int SHOWN = 20;
  private static final Map<Column, Responsibility> PARTS = parts();
  private final Map<InstitutionCode, Institution> byCode = new LinkedHashMap<>();
  private final Map<InstitutionCode, Integer> rows = new LinkedHashMap<>();

  private static Map<Column, Responsibility> parts() {
    var parts = new LinkedHashMap<Column, Responsibility>();
    parts.put(Column.RESPONSIBLE, Responsibility.RESPONSIBLE);
    parts.put(Column.CO_RESPONSIBLE, Responsibility.CO_RESPONSIBLE);
    parts.put(Column.IMPLEMENTERS, Responsibility.IMPLEMENTER);
    return parts;
  }

  InstitutionRows(PlanTable table, Optional<Language> only, TableFaults faults) {
    for (var row : table.rows(Sheet.INSTITUTIONS)) {
      read(new RowReader(Sheet.INSTITUTIONS, row, faults), only);
    }
  }

  private void read(RowReader row, Optional<Language> only) {
    var written = row.text(Column.CODE);
    var code = written.flatMap(InstitutionCode::read);
    if (written.isPresent() && code.isEmpty()) {
      row.wrong(Column.CODE, "institutionCode", "written", Recognition.shown(written.get()));
    }
    var name = row.words(Column.NAME, only);
    var signOff = row.yes(Column.SIGN_OFF);
    var approves = row.yes(Column.APPROVES);
    code.ifPresent(
        c -> {
          var first = rows.putIfAbsent(c, row.row().number());
          if (first != null) {
            row.wrong(Column.CODE, "twice", "written", c, "row", first);
          }
          name.ifPresent(n -> byCode.putIfAbsent(c, new Institution(c, n, signOff, approves)));
        });
  }

  List<Institution> all() {
    return List.copyOf(byCode.values());
  }

  /** Those that a row names, each with its part; an unknown one is told. */
  List<Participant> participants(RowReader row) {
    var all = new ArrayList<Participant>();
    PARTS.forEach(
        (column, part) ->
            row.several(column)
                .forEach(
                    written ->
                        known(written, column, row)
                            .ifPresent(code -> all.add(new Participant(code, part)))));
    return all.stream().distinct().toList();
  }

  private Optional<InstitutionCode> known(String written, Column column, RowReader row) {
    var known = InstitutionCode.read(written).filter(rows::containsKey).or(() -> called(written));
    if (known.isEmpty()) {
      row.wrong(
          column,
          "institutionUnknown",
          "written",
          Recognition.shown(written),
          "known",
          rows.keySet().stream()
              .limit(SHOWN)
              .map(InstitutionCode::value)
              .collect(Collectors.joining(", ")));
    }
    return known;
  }

  private Optional<InstitutionCode> called(String written) {
    return byCode.values().stream()
        .filter(i -> i.name().byLanguage().values().stream().anyMatch(written::equalsIgnoreCase))
        .map(Institution::code)
        .findFirst();
  }
}
