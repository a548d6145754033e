package lv.terminbot.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.Funding;
import lv.terminbot.plan.Indicator;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Responsibility;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;

/**
 * What the plan itself says, as tables: its measures and its money. Money that was granted to
 * several measures together stands with the first of them, so that every sum is right, and the
 * others say with which.
 */
public final class PlanTables {
  private final ActionPlan plan;
  private final Phrases phrases;
  private final List<Integer> years;

  public PlanTables(ActionPlan plan, Phrases phrases) {
    this.plan = plan;
    this.phrases = phrases;
    this.years =
        List.copyOf(
            new TreeSet<>(plan.funding().stream().map(Funding::year).collect(Collectors.toSet())));
  }

  public List<Integer> years() {
    return years;
  }

  public List<Column> measureColumns() {
    var columns = new ArrayList<Column>();
    columns.add(column("measure", Column.NUMBER));
    columns.add(column("titleLv", Column.PHRASE + 9));
    columns.add(column("titleEn", Column.PHRASE + 9));
    columns.add(column("commitment", Column.NUMBER + 3));
    columns.add(column("responsible", Column.WORD + 3));
    columns.add(column("coResponsible", Column.WORD + 3));
    columns.add(column("implementers", Column.WORD + 3));
    columns.add(column("term", Column.NUMBER + 2));
    columns.add(column("indicators", Column.TEXT));
    years.forEach(year -> columns.add(new Column(euros(year), Column.WORD + 1)));
    if (!years.isEmpty()) {
      columns.add(column("euros", Column.WORD + 1));
    }
    columns.add(column("notes", Column.NAME + 7));
    return columns;
  }

  private String euros(int year) {
    return phrases.plain("report.column.eurosIn", "year", Integer.toString(year));
  }

  public List<Cell> measureRow(Commitment commitment, Measure measure) {
    var row = new ArrayList<Cell>();
    row.add(Cell.holding(measure.number().value()));
    row.add(title(measure, Language.LATVIAN));
    row.add(title(measure, Language.ENGLISH));
    row.add(new Cell.Count(commitment.number()));
    row.add(codes(measure, Responsibility.RESPONSIBLE));
    row.add(codes(measure, Responsibility.CO_RESPONSIBLE));
    row.add(codes(measure, Responsibility.IMPLEMENTER));
    row.add(Cell.on(measure.term()));
    row.add(
        Cell.holding(
            measure.indicators().stream().map(this::indicator).collect(Collectors.joining("\n"))));
    var own = granted(measure.number());
    years.forEach(year -> row.add(amount(Optional.ofNullable(own.get(year)))));
    if (!years.isEmpty()) {
      row.add(amount(Optional.of(sum(own.values())).filter(all -> all.signum() > 0)));
    }
    row.add(Cell.holding(notes(measure)));
    return row;
  }

  /** The sums under the measures, in the same columns. */
  public List<Cell> measureTotals() {
    var row = new ArrayList<Cell>();
    row.add(Cell.holding(phrases.plain("report.total")));
    for (var column = 1; column < 9; column++) {
      row.add(new Cell.Blank());
    }
    var byYear = byYear();
    years.forEach(year -> row.add(amount(Optional.ofNullable(byYear.get(year)))));
    row.add(new Cell.Amount(sum(byYear.values())));
    row.add(new Cell.Blank());
    return row;
  }

  /** What was granted in each year, over all measures. */
  public Map<Integer, BigDecimal> byYear() {
    var all = new TreeMap<Integer, BigDecimal>();
    plan.funding().forEach(f -> all.merge(f.year(), f.euros(), BigDecimal::add));
    return all;
  }

  public BigDecimal total() {
    return sum(byYear().values());
  }

  /** Where the money is documented; empty where the plan does not say. */
  public Optional<String> sources() {
    var all =
        plan.funding().stream()
            .flatMap(f -> f.source().stream())
            .map(source -> source.in(phrases.language()))
            .distinct()
            .toList();
    return Optional.of(all)
        .filter(some -> !some.isEmpty())
        .map(some -> phrases.plain("report.doc.source", "source", String.join("; ", some)));
  }

  public List<Column> fundingColumns() {
    return List.of(
        column("year", Column.NUMBER),
        column("measures", Column.WORD),
        column("title", 54),
        column("amount", Column.WORD + 3),
        column("notes", 48),
        column("source", 40));
  }

  public List<List<Cell>> fundingRows() {
    var rows = new ArrayList<List<Cell>>();
    plan.funding().stream()
        .sorted(Comparator.comparingInt(Funding::year).thenComparing(f -> f.measures().getFirst()))
        .forEach(f -> rows.add(fundingRow(f)));
    if (!rows.isEmpty()) {
      rows.add(
          List.of(
              Cell.holding(phrases.plain("report.total")),
              new Cell.Blank(),
              new Cell.Blank(),
              new Cell.Amount(total()),
              new Cell.Blank(),
              new Cell.Blank()));
    }
    return rows;
  }

  private List<Cell> fundingRow(Funding funding) {
    var language = phrases.language();
    return List.of(
        new Cell.Count(funding.year()),
        Cell.holding(joined(funding.measures())),
        Cell.holding(
            funding.measures().stream()
                .flatMap(number -> plan.measure(number).stream())
                .map(measure -> measure.title().in(language))
                .collect(Collectors.joining("\n"))),
        new Cell.Amount(funding.euros()),
        Cell.holding(funding.note().map(note -> note.in(language))),
        Cell.holding(funding.source().map(source -> source.in(language))));
  }

  /** A line of funding that stands with this measure, by year. */
  private Map<Integer, BigDecimal> granted(MeasureNumber number) {
    var own = new TreeMap<Integer, BigDecimal>();
    plan.fundingOf(number).stream()
        .filter(f -> f.measures().getFirst().equals(number))
        .forEach(f -> own.merge(f.year(), f.euros(), BigDecimal::add));
    return own;
  }

  String indicator(Indicator indicator) {
    var targets =
        new TreeMap<>(indicator.targets())
            .entrySet().stream()
                .map(t -> t.getKey() + ": " + t.getValue().in(phrases.language()))
                .collect(Collectors.joining("; "));
    var name = indicator.name().in(phrases.language());
    return targets.isEmpty() ? name : name + " (" + targets + ")";
  }

  private String notes(Measure measure) {
    var notes = new ArrayList<String>();
    if (measure.withdrawn()) {
      notes.add(phrases.plain("report.doc.withdrawn"));
    }
    plan.fundingOf(measure.number()).stream()
        .filter(f -> f.measures().size() > 1)
        .forEach(
            f ->
                notes.add(
                    phrases.plain(
                        "report.fact.shared",
                        "year",
                        Integer.toString(f.year()),
                        "euros",
                        phrases.money(f.euros()),
                        "others",
                        joined(
                            f.measures().stream()
                                .filter(n -> !n.equals(measure.number()))
                                .toList()))));
    return String.join("\n", notes);
  }

  private static String joined(List<MeasureNumber> numbers) {
    return numbers.stream().map(MeasureNumber::value).collect(Collectors.joining(", "));
  }

  private static Cell codes(Measure measure, Responsibility responsibility) {
    return Cell.holding(
        measure.institutions(responsibility).stream()
            .map(c -> c.value())
            .collect(Collectors.joining(", ")));
  }

  private static Cell title(Measure measure, Language language) {
    return Cell.holding(Optional.ofNullable(measure.title().byLanguage().get(language)));
  }

  private static Cell amount(Optional<BigDecimal> euros) {
    return euros.<Cell>map(Cell.Amount::new).orElseGet(Cell.Blank::new);
  }

  private static BigDecimal sum(Collection<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Column column(String name, int width) {
    return new Column(phrases.plain("report.column." + name), width);
  }
}
