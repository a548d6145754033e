package lv.terminbot.report.content;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.Question;
import lv.terminbot.plan.Responsibility;
import lv.terminbot.progress.NoChallenge;
import lv.terminbot.progress.Quantity;
import lv.terminbot.report.content.CycleReport.Entry;
import lv.terminbot.report.content.CycleReport.OnMeasure;
import lv.terminbot.text.Phrases;

/**
 * The table that an annex to a report to the Cabinet has, a row for each measure: what the plan
 * asks of it, how far it is, what was done in short, and its money.
 */
final class AnnexLines {
  /** A question of this code asks what was spent, where the cycle asks it. */
  static final String SPENT = "spent";

  /** What was done, of one institution. */
  private static final int SHORT = 400;

  private final CycleReport report;
  private final Phrases phrases;
  private final PlanMoney money;
  private final Optional<Question> spent;
  private final boolean subTasks;

  AnnexLines(CycleReport report, Phrases phrases) {
    this.report = report;
    this.phrases = phrases;
    this.money = new PlanMoney(report.plan(), phrases);
    this.subTasks = PlanWords.namesSubTasks(report.plan());
    this.spent = report.questions().stream().filter(q -> q.code().equals(SPENT)).findFirst();
  }

  List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(new Column("measure", phrases.plain("report.column.number"), Column.NUMBER));
    columns.add(column("title", Column.PHRASE));
    columns.add(column("responsible", Column.WORD + 2));
    columns.add(column("coResponsible", Column.WORD + 6));
    columns.add(column("term", Column.WORD));
    if (subTasks) {
      columns.add(column("subTasks", Column.PHRASE));
    }
    columns.add(column("indicators", Column.PHRASE));
    columns.add(column("results", Column.NAME));
    columns.add(column("state", Column.WORD + 2));
    columns.add(column("doneShort", Column.TEXT));
    columns.add(column("challenges", Column.PHRASE));
    columns.add(column("granted", Column.NAME));
    if (spent.isPresent()) {
      columns.add(column("spent", Column.WORD + 2));
    }
    return columns;
  }

  List<Cell> cells(OnMeasure on) {
    var measure = on.measure();
    var cells = new ArrayList<Cell>();
    cells.add(new Cell.Numbered(measure.number().value()));
    cells.add(Cell.holding(measure.title().in(phrases.language())));
    cells.add(codes(measure, Responsibility.RESPONSIBLE));
    cells.add(codes(measure, Responsibility.CO_RESPONSIBLE));
    cells.add(Cell.on(measure.term()));
    if (subTasks) {
      cells.add(Cell.holding(PlanWords.subTasks(measure, phrases)));
    }
    cells.add(Cell.holding(PlanWords.indicators(measure, phrases)));
    cells.add(results(on));
    cells.add(Cell.holding(state(on)));
    cells.add(Cell.holding(lines(on, entry -> shortened(entry.update().orElseThrow().text()))));
    cells.add(Cell.holding(lines(on, this::challenges)));
    cells.add(Cell.holding(String.join("\n", money.lines(measure))));
    if (spent.isPresent()) {
      cells.add(spent(on));
    }
    return cells;
  }

  /** "procesā (1 no 4)". */
  private String state(OnMeasure on) {
    var state =
        phrases.plain("report.measures." + MeasureState.find(on, report.cycle().periodTo()).code());
    return on.entries().isEmpty() ? state : state + " (" + WhoAnswered.count(on, phrases) + ")";
  }

  /**
   * What each has to say, with its name where several have answered; nothing of who has nothing.
   */
  private String lines(OnMeasure on, Function<Entry, String> words) {
    var several = on.answered().size() > 1;
    return on.answered().stream()
        .filter(entry -> !words.apply(entry).isEmpty())
        .map(entry -> (several ? entry.institution() + ": " : "") + words.apply(entry))
        .collect(joining("\n"));
  }

  /** A number where one institution has named one, else words that say whose and when. */
  private Cell results(OnMeasure on) {
    var said = on.answered().stream().flatMap(this::said).toList();
    var alone = on.answered().size() == 1 && said.size() == 1;
    return Optional.of(said)
        .filter(one -> alone)
        .flatMap(one -> NumberCells.single(Quantity.readAll(one.getFirst())))
        .orElseGet(() -> Cell.holding(lines(on, this::results)));
  }

  /** "2022: 3; 2023: 5". */
  private String results(Entry entry) {
    return said(entry).map(this::result).collect(joining("; "));
  }

  private Stream<String> said(Entry entry) {
    return report.questions().stream()
        .filter(q -> q.kind() == Question.Kind.NUMBER && !q.code().equals(SPENT))
        .flatMap(q -> report.answer(entry.update().orElseThrow(), q).stream());
  }

  private String result(String said) {
    var numbers = Quantity.readAll(said);
    return numbers.isEmpty() ? said : numbers.stream().map(this::result).collect(joining("; "));
  }

  private String result(Quantity number) {
    var unit = number.unit().isEmpty() || number.isPercentage() ? "" : " " + number.unit();
    var shown = new PrintedCells(phrases).print(NumberCells.value(number)) + unit;
    return number.year().map(year -> year + ": " + shown).orElse(shown);
  }

  private String challenges(Entry entry) {
    return report.questions().stream()
        .filter(q -> q.code().equals(Question.CHALLENGES))
        .flatMap(q -> report.answer(entry.update().orElseThrow(), q).stream())
        .filter(said -> !NoChallenge.isSaid(said))
        .map(AnnexLines::shortened)
        .collect(joining("; "));
  }

  private static String shortened(String words) {
    return Printable.shortened(Blocks.inOneLine(words), SHORT);
  }

  /** The sum of what all have spent; their words where one of them names no number. */
  private Cell spent(OnMeasure on) {
    var said =
        on.answered().stream()
            .flatMap(e -> report.answer(e.update().orElseThrow(), spent.orElseThrow()).stream())
            .toList();
    var numbers = said.stream().map(Quantity::readAll).toList();
    if (said.isEmpty() || numbers.stream().anyMatch(List::isEmpty)) {
      return Cell.holding(String.join("\n", said));
    }
    return new Cell.Amount(
        numbers.stream()
            .flatMap(List::stream)
            .map(Quantity::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private static Cell codes(Measure measure, Responsibility responsibility) {
    return Cell.holding(
        measure.institutions(responsibility).stream()
            .map(InstitutionCode::value)
            .collect(joining(", ")));
  }

  private Column column(String name, int width) {
    return new Column(name, phrases.plain("report.column." + name), width);
  }
}
