package lv.terminbot.planning.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lv.terminbot.plan.ActionPlan;

/** Finds out which of the sheets that were sent is which, and what stands in which column. */
public final class Recognition {
  private static final int HIGHEST_HEAD = 20;

  /** So many columns of ours are no chance. */
  private static final int SURE = 2;

  private final TableWords words;

  public Recognition(TableWords words) {
    this.words = words;
  }

  /**
   * What was recognised.
   *
   * @param heads the columns that each sheet has
   * @param faults sheets and columns that are not known
   */
  public record Recognised(
      PlanTable table, Map<Sheet, List<Heading>> heads, List<TableFault> faults) {

    /** Rows of a table that lacks sheets and columns, with what stands there now in their place. */
    PlanTable over(ActionPlan base) {
      var now = PlanRows.write(base);
      var sheets = new LinkedHashMap<Sheet, List<TableRow>>();
      for (var sheet : Sheet.values()) {
        sheets.put(sheet, table.has(sheet) ? over(sheet, now) : now.rows(sheet));
      }
      return new PlanTable(sheets);
    }

    private List<TableRow> over(Sheet sheet, PlanTable now) {
      var own = heads.getOrDefault(sheet, List.of());
      var known = new LinkedHashMap<String, TableRow>();
      now.rows(sheet).forEach(row -> known.putIfAbsent(row.key(sheet), row));
      return table.rows(sheet).stream()
          .map(
              row ->
                  Optional.ofNullable(known.get(row.key(sheet)))
                      .map(earlier -> row.over(earlier, own))
                      .orElse(row))
          .toList();
    }
  }

  /** Empty where nothing of it is a plan. */
  public Optional<Recognised> recognise(List<GivenSheet> given) {
    var sheets = new LinkedHashMap<Sheet, List<TableRow>>();
    var heads = new LinkedHashMap<Sheet, List<Heading>>();
    var faults = new TableFaults();
    if (given.stream().noneMatch(this::isSurelyOurs) && onlyMeasures(given).isEmpty()) {
      return Optional.empty();
    }
    for (var one : given) {
      var sheet = words.sheet(one.name()).or(() -> onlyMeasures(given));
      if (sheet.isEmpty()) {
        renamed(one).ifPresent(like -> faults.of(like, "sheetRenamed", "written", one.name()));
      }
      sheet.ifPresent(
          known -> {
            if (sheets.containsKey(known)) {
              faults.of(known, "sheetTwice");
            } else {
              sheets.put(known, rows(known, one, heads, faults));
            }
          });
    }
    if (sheets.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Recognised(new PlanTable(sheets), heads, faults.all()));
  }

  /**
   * Whether its name and its columns are those of a sheet of ours: a list of anything may be called
   * "Pasākumi".
   */
  private boolean isSurelyOurs(GivenSheet given) {
    return words.sheet(given.name()).filter(sheet -> headsOf(sheet, given) >= SURE).isPresent();
  }

  /** The sheet of ours whose columns one of another name has: it would be passed over unseen. */
  private Optional<Sheet> renamed(GivenSheet given) {
    return Stream.of(Sheet.values())
        .filter(sheet -> headsOf(sheet, given) >= SURE)
        .max(Comparator.comparingLong(sheet -> headsOf(sheet, given)));
  }

  /** How many columns of this sheet it has. */
  private long headsOf(Sheet sheet, GivenSheet given) {
    return headOf(given).stream()
        .flatMap(row -> row.cells().stream())
        .filter(head -> words.heading(sheet, head.text()).isPresent())
        .count();
  }

  /**
   * Who is named for institutions of this plan.
   *
   * @param isAddress whether an e-mail address can be written to
   */
  public NamedPeople people(Recognised given, ActionPlan plan, Predicate<String> isAddress) {
    return new PeopleReading(words, plan, isAddress).read(given.table());
  }

  /** A table of one sheet of whatever name, such as a csv file, is one of measures. */
  private Optional<Sheet> onlyMeasures(List<GivenSheet> given) {
    return given.size() == 1 && headOf(given.getFirst()).map(this::isOfMeasures).orElse(false)
        ? Optional.of(Sheet.MEASURES)
        : Optional.empty();
  }

  private boolean isOfMeasures(GivenSheet.Row head) {
    return words.isHeadOfMeasures(head.cells().stream().map(Cell::text).toList());
  }

  private static Optional<GivenSheet.Row> headOf(GivenSheet sheet) {
    return sheet.rows().stream().filter(row -> !row.isEmpty()).findFirst();
  }

  private List<TableRow> rows(
      Sheet sheet, GivenSheet given, Map<Sheet, List<Heading>> heads, TableFaults faults) {
    var head = headOf(given).filter(row -> row.number() <= HIGHEST_HEAD);
    if (head.isEmpty()) {
      faults.of(sheet, "noHead", "columns", TableWords.heads(sheet));
      heads.put(sheet, List.of());
      return List.of();
    }
    var columns = columns(sheet, head.get(), faults);
    heads.put(sheet, columns.stream().flatMap(Optional::stream).toList());
    return given.rows().stream()
        .filter(row -> row.number() > head.get().number() && !row.isEmpty())
        .map(row -> row(columns, row))
        .toList();
  }

  private List<Optional<Heading>> columns(Sheet sheet, GivenSheet.Row head, TableFaults faults) {
    var columns = new ArrayList<Optional<Heading>>();
    for (var cell : head.cells()) {
      var heading = cell.isEmpty() ? Optional.<Heading>empty() : words.heading(sheet, cell.text());
      if (heading.isEmpty() && !cell.isEmpty()) {
        faults.of(
            sheet,
            "columnUnknown",
            "written",
            shown(cell.text()),
            "columns",
            TableWords.heads(sheet));
      }
      if (heading.isPresent() && columns.contains(heading)) {
        faults.of(sheet, "columnTwice", "column", heading.get());
      }
      columns.add(heading);
    }
    for (var needed : sheet.needed()) {
      if (columns.stream().flatMap(Optional::stream).noneMatch(h -> h.column() == needed)) {
        faults.of(sheet, "columnMissing", "column", Heading.of(needed));
      }
    }
    return columns;
  }

  private static TableRow row(List<Optional<Heading>> columns, GivenSheet.Row given) {
    var cells = new LinkedHashMap<Heading, Cell>();
    for (var place = 0; place < columns.size(); place++) {
      var cell = given.cell(place);
      columns.get(place).ifPresent(heading -> cells.put(heading, cell));
    }
    return new TableRow(given.number(), cells);
  }

  static String shown(String written) {
    var flat = written.replaceAll("\\s+", " ");
    return flat.length() <= 40 ? flat : flat.substring(0, 40) + "…";
  }
}
