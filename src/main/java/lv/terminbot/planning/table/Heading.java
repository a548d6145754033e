package lv.terminbot.planning.table;

import java.util.Optional;
import lv.terminbot.text.Language;

/** The head of a column: what stands in it, and in which language where it is a text. */
public record Heading(Column column, Optional<Language> language) {

  static Heading of(Column column) {
    return new Heading(column, Optional.empty());
  }

  static Heading of(Column column, Language language) {
    return new Heading(column, Optional.of(language));
  }
}
