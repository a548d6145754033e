package lv.terminbot.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of words in one column, as JSON. */
public final class JsonColumn {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<List<List<String>>> ROWS = new TypeReference<>() {};

  private JsonColumn() {}

  public static String write(List<List<String>> rows) {
    return rows.isEmpty() ? "" : JSON.writeValueAsString(rows);
  }

  public static List<List<String>> read(@Nullable String column) {
    return column == null || column.isEmpty() ? List.of() : JSON.readValue(column, ROWS);
  }
}
