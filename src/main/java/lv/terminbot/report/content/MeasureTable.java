package lv.terminbot.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.Responsibility;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;

/** What the plan itself says of each measure, with its money by year. */
public final class MeasureTable implements Table {
  private final ActionPlan plan;
  private final Phrases phrases;
  private final PlanMoney money;
  private final List<Integer> years;
  private final boolean subTasks;

  public MeasureTable(ActionPlan plan, Phrases phrases) {
    this.plan = plan;
    this.phrases = phrases;
    this.money = new PlanMoney(plan, phrases);
    this.years = money.years();
    this.subTasks = PlanWords.namesSubTasks(plan);
  }

  @Override
  public String name() {
    return "measures";
  }

  @Override
  public List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(column("measure", Column.NUMBER));
    titles().forEach(language -> columns.add(title(language)));
    columns.add(column("commitment", Column.NUMBER + 3).of(Column.Type.INTEGER));
    columns.add(column("responsible", Column.WORD + 3));
    columns.add(column("coResponsible", Column.WORD + 3));
    columns.add(column("implementers", Column.WORD + 3));
    columns.add(column("term", Column.NUMBER + 2).of(Column.Type.DATE));
    if (subTasks) {
      columns.add(column("subTasks", Column.TEXT));
    }
    columns.add(column("indicators", Column.TEXT));
    years.forEach(year -> columns.add(euros(year)));
    if (!years.isEmpty()) {
      columns.add(column("euros", Column.WORD + 1).of(Column.Type.NUMBER));
    }
    columns.add(column("notes", Column.NAME + 7));
    return columns;
  }

  /** That of the reader first: it stays in sight beside the number. */
  private List<Language> titles() {
    return phrases.language().equals(Language.LATVIAN)
        ? List.of(Language.LATVIAN, Language.ENGLISH)
        : List.of(Language.ENGLISH, Language.LATVIAN);
  }

  private Column title(Language language) {
    return column(language.equals(Language.LATVIAN) ? "titleLv" : "titleEn", Column.PHRASE);
  }

  private Column euros(int year) {
    var heading = phrases.plain("report.column.eurosIn", "year", Integer.toString(year));
    return new Column("euros" + year, heading, Column.WORD + 1).of(Column.Type.NUMBER);
  }

  @Override
  public List<String> key() {
    return List.of("measure");
  }

  @Override
  public void each(Consumer<Row> reader) {
    for (var commitment : plan.commitments()) {
      commitment.measures().forEach(measure -> reader.accept(row(commitment, measure)));
    }
  }

  private Row row(Commitment commitment, Measure measure) {
    var row = new ArrayList<Cell>();
    row.add(new Cell.Numbered(measure.number().value()));
    titles().forEach(language -> row.add(title(measure, language)));
    row.add(new Cell.Count(commitment.number()));
    row.add(codes(measure, Responsibility.RESPONSIBLE));
    row.add(codes(measure, Responsibility.CO_RESPONSIBLE));
    row.add(codes(measure, Responsibility.IMPLEMENTER));
    row.add(Cell.on(measure.term()));
    if (subTasks) {
      row.add(Cell.holding(PlanWords.subTasks(measure, phrases)));
    }
    row.add(Cell.holding(PlanWords.indicators(measure, phrases)));
    var own = money.granted(measure.number());
    years.forEach(year -> row.add(amount(Optional.ofNullable(own.get(year)))));
    if (!years.isEmpty()) {
      row.add(amount(Optional.of(PlanMoney.sum(own.values())).filter(all -> all.signum() > 0)));
    }
    row.add(Cell.holding(notes(measure)));
    return new Row(measure.number().value(), row);
  }

  @Override
  public List<Cell> sums() {
    if (years.isEmpty()) {
      return List.of();
    }
    var row = new ArrayList<Cell>();
    row.add(Cell.holding(phrases.plain("report.total")));
    var beforeTheMoney = columns().size() - years.size() - 2;
    while (row.size() < beforeTheMoney) {
      row.add(new Cell.Blank());
    }
    var byYear = money.byYear();
    years.forEach(year -> row.add(amount(Optional.ofNullable(byYear.get(year)))));
    row.add(new Cell.Amount(money.total()));
    row.add(new Cell.Blank());
    return List.copyOf(row);
  }

  private String notes(Measure measure) {
    var notes = new ArrayList<String>();
    if (measure.withdrawn()) {
      notes.add(phrases.plain("report.doc.withdrawn"));
    }
    notes.addAll(money.shared(measure));
    return String.join("\n", notes);
  }

  private static Cell codes(Measure measure, Responsibility responsibility) {
    return Cell.holding(
        measure.institutions(responsibility).stream()
            .map(InstitutionCode::value)
            .collect(Collectors.joining(", ")));
  }

  private static Cell title(Measure measure, Language language) {
    return Cell.holding(Optional.ofNullable(measure.title().byLanguage().get(language)));
  }

  private static Cell amount(Optional<BigDecimal> euros) {
    return euros.<Cell>map(Cell.Amount::new).orElseGet(Cell.Blank::new);
  }

  private Column column(String name, int width) {
    return new Column(name, phrases.plain("report.column." + name), width);
  }
}
