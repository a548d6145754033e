package lv.terminbot.planning.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.text.Phrases;

/**
 * What is wrong in one cell of a table and what would be right, before it is known in which
 * language that is said.
 *
 * @param row as the spreadsheet counts it, 0 for none
 * @param sheet its name as it was sent, or as it would be called
 */
public record TableFault(
    Named sheet, int row, Optional<Heading> heading, String key, Map<String, Object> values) {
  public TableFault {
    values = Map.copyOf(values);
  }

  /** A sheet of ours, or one of which only the name is known. */
  public sealed interface Named {}

  record Ours(Sheet sheet) implements Named {}

  record Given(String name) implements Named {}

  /** A sentence of another rule that is said as it is. */
  public interface Sentence {
    String in(Phrases phrases);
  }

  static TableFault of(
      Named sheet, int row, Optional<Heading> heading, String key, Object... namesAndValues) {
    var values = new LinkedHashMap<String, Object>();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return new TableFault(sheet, row, heading, key, values);
  }

  /** "Pasākumi, 7. rinda, Termiņš: …" */
  public String sentence(Phrases phrases) {
    var said =
        values.entrySet().stream()
            .flatMap(
                value ->
                    java.util.stream.Stream.of(value.getKey(), said(value.getValue(), phrases)))
            .toArray();
    var what = phrases.plain("planning.fault." + key, said);
    var place =
        switch (sheet) {
          case Ours(var ours) -> TableWords.name(ours, phrases);
          case Given(var name) -> name;
        };
    return phrases.plain(
        "planning.fault.at",
        "sheet",
        place,
        "row",
        Integer.toString(row),
        "column",
        heading.map(h -> TableWords.name(h, phrases)).orElse(""),
        "where",
        row == 0 ? "sheet" : heading.isEmpty() ? "row" : "cell",
        "what",
        what);
  }

  private static Object said(Object value, Phrases phrases) {
    return switch (value) {
      case Sentence sentence -> sentence.in(phrases);
      case Sheet sheet -> TableWords.name(sheet, phrases);
      case Heading heading -> TableWords.name(heading, phrases);
      default -> value.toString();
    };
  }
}
