package lv.terminbot.report.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Somebody's words as they were pasted: a table that came out of a text editor is one again. */
public final class Blocks {
  private Blocks() {}

  /** Some of the words. */
  public sealed interface Block {
    record Lines(String words) implements Block {}

    /** Rows of equally many cells, the first of which is above the others. */
    record Pasted(List<List<String>> rows) implements Block {}
  }

  /** In their order; lines whose words are parted by tabs, one under the other, are a table. */
  public static List<Block> split(String words) {
    var blocks = new ArrayList<Block>();
    var lines = new ArrayList<String>();
    var rows = new ArrayList<List<String>>();
    for (var line : Printable.clean(words).split("\n", -1)) {
      if (line.strip().contains("\t")) {
        rows.add(Arrays.asList(line.split("\t", -1)));
      } else {
        take(blocks, lines, rows);
        lines.add(line);
      }
    }
    take(blocks, lines, rows);
    if (!lines.isEmpty()) {
      blocks.add(new Block.Lines(String.join("\n", lines)));
    }
    return blocks;
  }

  /** The rows that have come to an end, behind the lines that stood before them. */
  private static void take(List<Block> blocks, List<String> lines, List<List<String>> rows) {
    if (rows.size() == 1) {
      lines.add(inline(String.join("\t", rows.getFirst())));
    } else if (rows.size() > 1) {
      if (!lines.isEmpty()) {
        blocks.add(new Block.Lines(String.join("\n", lines)));
        lines.clear();
      }
      blocks.add(new Block.Pasted(even(rows)));
    }
    rows.clear();
  }

  private static List<List<String>> even(List<List<String>> rows) {
    var most = rows.stream().mapToInt(List::size).max().orElse(0);
    return rows.stream()
        .map(
            row -> {
              var cells = new ArrayList<>(row.stream().map(String::strip).toList());
              while (cells.size() < most) {
                cells.add("");
              }
              return List.copyOf(cells);
            })
        .toList();
  }

  /** The same words where there is no room for a table: its cells are told apart by a stroke. */
  public static String inline(String words) {
    var plain = Printable.clean(words);
    return plain.contains("\t") ? plain.replaceAll(" *\t *", " | ") : plain;
  }

  /** The same on one line: a row of a table is parted from the next. */
  static String inOneLine(String words) {
    return inline(words).replaceAll("( \\| .*)\\n", "$1; ").replace('\n', ' ');
  }
}
