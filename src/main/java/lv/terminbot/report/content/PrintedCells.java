package lv.terminbot.report.content;

import java.util.List;
import lv.terminbot.report.content.Document.Text;
import lv.terminbot.text.Phrases;

/** Cells of a table as they stand on paper. */
final class PrintedCells {
  private final Phrases phrases;

  PrintedCells(Phrases phrases) {
    this.phrases = phrases;
  }

  List<Text> print(List<Cell> cells) {
    return cells.stream().map(cell -> new Text(print(cell), phrases.language())).toList();
  }

  String print(Cell cell) {
    return switch (cell) {
      case Cell.Words(var words) -> words;
      case Cell.Numbered(var number) -> number;
      case Cell.Count(var count) -> Long.toString(count);
      case Cell.Year(var year) -> Integer.toString(year);
      case Cell.Amount(var amount) -> phrases.number(amount);
      case Cell.Share(var percent) -> phrases.number(percent) + "\u00a0%";
      case Cell.Day(var day) -> phrases.day(day);
      case Cell.Moment(var moment) -> moment.toString();
      case Cell.Link(var words, _) -> words;
      case Cell.Blank() -> "";
    };
  }
}
