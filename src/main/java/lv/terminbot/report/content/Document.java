package lv.terminbot.report.content;

import java.util.List;
import lv.terminbot.text.Language;

/**
 * A text to be printed, whatever the format.
 *
 * @param subtitle lines under the title: what it is about, and as of when
 * @param lacking what is said where the fonts of a format do not have every character
 */
public record Document(
    String title,
    List<String> subtitle,
    String lacking,
    Language language,
    Look look,
    List<Part> parts) {

  /** What stands for a character that the fonts do not have. */
  public static final String MISSING = "□";

  /**
   * Whether this line of an answer stays on the page of the next: its first does, and its last,
   * which are short, do not go over alone.
   */
  public static boolean staysWithNext(int line, int lines) {
    return line < lines - 1 && (line == 0 || line >= lines - 3);
  }

  /** How it lies on paper. */
  public enum Look {
    /** To be read from the beginning to the end, with a table of contents. */
    REPORT,
    /** A page or two to somebody, without contents. */
    LETTER,
    /** One table across the paper, in small print, on one page if that can be. */
    TABLE,
    /** A table across the paper that goes on over as many pages as it takes. */
    ANNEX;

    /** Whether the paper lies on its side, with small print. */
    public boolean isAcross() {
      return this == TABLE || this == ANNEX;
    }
  }

  /** Words in a language, which need not be that of the document. */
  public record Text(String words, Language language) {}

  /** A piece of it. */
  public sealed interface Part {
    /**
     * @param level 1 to 3
     */
    record Heading(int level, Text text) implements Part {}

    record Words(String text) implements Part {}

    /**
     * A picture with what is seen in it, for whoever does not see it.
     *
     * @param png in Base64
     * @param side of its square, in millimetres
     */
    record Picture(String png, String description, int side) implements Part {}

    /** Words that stay with what follows them, as a heading does. */
    record Lead(String text) implements Part {}

    /** A few facts with their labels, which stay together and with the heading above. */
    record Facts(List<Labelled> lines) implements Part {}

    /** Somebody's own words, each under its label; as long as they are. */
    record Answers(List<Labelled> lines) implements Part {}

    /**
     * A table; each row has as many cells as there are columns.
     *
     * @param sums what stands under the rows; empty for none
     */
    record Grid(String caption, List<GridColumn> columns, List<List<Text>> rows, List<Text> sums)
        implements Part {
      Grid(String caption, List<GridColumn> columns, List<List<Text>> rows) {
        this(caption, columns, rows, List.of());
      }

      /** Whether it may well stand on one page. */
      public boolean isSmall() {
        return rows.size() <= 14;
      }
    }
  }

  /** Words with what they are about. */
  public record Labelled(String label, String words) {}

  /**
   * A column of a table.
   *
   * @param share of the width
   */
  public record GridColumn(String heading, int share, Align align) {
    GridColumn(String heading, int share) {
      this(heading, share, Align.LEFT);
    }
  }

  /** Where words stand in a cell. */
  public enum Align {
    LEFT,
    CENTER,
    RIGHT
  }
}
