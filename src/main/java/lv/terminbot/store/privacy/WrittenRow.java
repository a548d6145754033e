package lv.terminbot.store.privacy;

import java.util.LinkedHashMap;
import java.util.Map;
import lv.terminbot.text.Html;
import lv.terminbot.text.PersonMark;

/** A row for whoever it is about: of others it bears no number. */
final class WrittenRow {
  private WrittenRow() {}

  static Map<String, String> write(String table, Map<String, Object> row) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("", table);
    row.forEach(
        (column, value) -> {
          switch (value) {
            case null -> {}
            case byte[] bytes -> fields.put(column, bytes.length + " B");
            case String words when table.equals("outbox") ->
                fields.put(column, PersonMark.none(Html.trusted(words)).markup());
            default -> fields.put(column, value.toString());
          }
        });
    return fields;
  }
}
