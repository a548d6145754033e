package lv.terminbot.report;

import java.util.List;
import lv.terminbot.text.Language;

/** A text to be printed: headings, paragraphs and tables, whatever the format. */
record Document(String title, Language language, boolean landscape, List<Part> parts) {

  /** A piece of it. */
  sealed interface Part {
    /**
     * @param level from 1
     */
    record Heading(int level, String text) implements Part {}

    record Words(String text) implements Part {}

    /** Somebody's own words. */
    record Quote(String text) implements Part {}

    record Grid(List<String> heading, List<List<String>> rows) implements Part {}
  }
}
