package lv.terminbot.report.content;

import java.util.List;
import java.util.Optional;
import lv.terminbot.progress.Quantity;

/**
 * An answer in numbers as cells of a table: the number, the year that it is of, and the words,
 * where they say more. Of several numbers none is the number; each has a row in {@link
 * ResultTable}.
 */
final class NumberCells {
  private NumberCells() {}

  static List<Cell> of(Optional<String> said) {
    var all = said.map(Quantity::readAll).orElse(List.of());
    var one = all.size() == 1 ? all.stream().findFirst() : Optional.<Quantity>empty();
    return List.of(
        one.map(NumberCells::value).orElseGet(Cell.Blank::new),
        one.map(NumberCells::year).orElseGet(Cell.Blank::new),
        Cell.holding(said.filter(words -> one.filter(q -> saysAll(q, words)).isEmpty())));
  }

  static Cell value(Quantity quantity) {
    if (quantity.isPercentage()) {
      return new Cell.Share(quantity.value());
    }
    return mayBeAYear(quantity)
        ? new Cell.Year(quantity.value().intValueExact())
        : new Cell.Amount(quantity.value());
  }

  /** Whether it may be a year that stands alone: "2,023" would be read as something else. */
  private static boolean mayBeAYear(Quantity quantity) {
    return quantity.unit().isEmpty()
        && quantity.year().isEmpty()
        && quantity.value().toPlainString().matches("(?:19|20)\\d\\d");
  }

  /** The one number that all have named, where nothing has to be said beside it. */
  static Optional<Cell> single(List<Quantity> all) {
    return Optional.of(all)
        .filter(some -> some.size() == 1 && some.getFirst().year().isEmpty())
        .map(List::getFirst)
        .filter(one -> one.unit().isEmpty() || one.isPercentage())
        .map(NumberCells::value);
  }

  static Cell year(Quantity quantity) {
    return quantity.year().<Cell>map(Cell.Year::new).orElseGet(Cell.Blank::new);
  }

  /** Whether the words hold nothing beside the number, its sign of per cent and its year. */
  private static boolean saysAll(Quantity quantity, String words) {
    return (quantity.unit().isEmpty() || quantity.isPercentage())
        && words.codePoints().noneMatch(c -> Character.isLetter(c));
  }
}
