package lv.terminbot.report.content;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Funding;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.text.Phrases;

/** The money of a plan, a row for each grant, by year. */
public final class FundingTable implements Table {
  private final ActionPlan plan;
  private final Phrases phrases;

  public FundingTable(ActionPlan plan, Phrases phrases) {
    this.plan = plan;
    this.phrases = phrases;
  }

  @Override
  public String name() {
    return "funding";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        column("year", Column.NUMBER).of(Column.Type.INTEGER),
        column("measures", Column.WORD),
        column("title", 54),
        column("amount", Column.WORD + 3).of(Column.Type.NUMBER),
        column("notes", 48),
        column("source", 40));
  }

  @Override
  public void each(Consumer<Row> reader) {
    plan.funding().stream()
        .sorted(Comparator.comparingInt(Funding::year).thenComparing(f -> f.measures().getFirst()))
        .map(this::row)
        .forEach(reader);
  }

  @Override
  public List<Cell> sums() {
    return plan.funding().isEmpty()
        ? List.of()
        : List.of(
            Cell.holding(phrases.plain("report.total")),
            new Cell.Blank(),
            new Cell.Blank(),
            new Cell.Amount(new PlanMoney(plan, phrases).total()),
            new Cell.Blank(),
            new Cell.Blank());
  }

  private Row row(Funding funding) {
    var language = phrases.language();
    var numbers =
        funding.measures().stream().map(MeasureNumber::value).collect(Collectors.joining(", "));
    return new Row(
        numbers,
        List.of(
            new Cell.Year(funding.year()),
            new Cell.Numbered(numbers),
            Cell.holding(
                funding.measures().stream()
                    .flatMap(number -> plan.measure(number).stream())
                    .map(measure -> measure.title().in(language))
                    .collect(Collectors.joining("\n"))),
            new Cell.Amount(funding.euros()),
            Cell.holding(funding.note().map(note -> note.in(language))),
            Cell.holding(funding.source().map(source -> source.in(language)))));
  }

  private Column column(String name, int width) {
    return new Column(name, phrases.plain("report.column." + name), width);
  }
}
