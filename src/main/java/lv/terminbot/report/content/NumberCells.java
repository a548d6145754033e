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
    return quantity.isPercentage()
        ? new Cell.Share(quantity.value())
        : new Cell.Amount(quantity.value());
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
