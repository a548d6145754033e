package lv.terminbot.report.render;

import java.util.List;
import java.util.stream.Collectors;
import lv.terminbot.report.content.Addresses;
import lv.terminbot.report.content.Blocks;
import lv.terminbot.report.content.Blocks.Block;
import lv.terminbot.report.content.Printable;
import lv.terminbot.text.Html;

/** Words as HTML for print, which remembers whether the fonts have every character of them. */
final class PdfWords {
  private static final String SMALL = " class=\"small\"";
  private static final int MOST_ROWS = 15;
  private static final int MOST_LETTERS = 100;

  private boolean lacking;

  /** Whether a character stood among them that no font has. */
  boolean areLacking() {
    return lacking;
  }

  /** Signs that only say how the one before them is drawn are left out: they have no picture. */
  String text(String words) {
    var held = new StringBuilder();
    Printable.clean(words)
        .codePoints()
        .filter(c -> c != 0x200D && !(c >= 0xFE00 && c <= 0xFE0F))
        .forEach(
            c -> {
              lacking |= c > ' ' && !PdfFonts.haveLetter(c) && !PdfFonts.haveSign(c);
              held.appendCodePoint(c);
            });
    return Html.escape(held.toString()).markup().replace("\n", "<br/>");
  }

  /** The same with links that open, and without a table. */
  String linked(String words) {
    return Addresses.split(Blocks.inline(words)).stream()
        .map(
            piece ->
                piece
                    .address()
                    .map(to -> "<a href=\"%s\">%s</a>".formatted(text(to), text(piece.words())))
                    .orElseGet(() -> text(piece.words())))
        .collect(Collectors.joining());
  }

  /**
   * Words under a label, which may hold a table.
   *
   * @param first what the first paragraph begins with, in HTML
   * @param style of the paragraphs, with a space before it; empty for none
   */
  String paragraphs(String first, String words, String style) {
    var html = new StringBuilder();
    var begin = first;
    for (var block : Blocks.split(words)) {
      switch (block) {
        case Block.Lines(var lines) ->
            html.append("<p%s>%s%s</p>".formatted(style, begin, linked(lines)));
        case Block.Pasted(var rows) -> {
          if (!begin.isEmpty()) {
            html.append("<p class=\"stays\">%s</p>".formatted(begin));
          }
          html.append(pasted(rows));
        }
      }
      begin = "";
    }
    return html.toString();
  }

  private String pasted(List<List<String>> rows) {
    var html = new StringBuilder("<table%s><thead><tr>".formatted(isSmall(rows) ? SMALL : ""));
    rows.getFirst()
        .forEach(cell -> html.append("<th scope=\"col\">%s</th>".formatted(linked(cell))));
    html.append("</tr></thead><tbody>");
    for (var row : rows.subList(1, rows.size())) {
      html.append("<tr>");
      row.forEach(cell -> html.append("<td>%s</td>".formatted(linked(cell))));
      html.append("</tr>");
    }
    return html.append("</tbody></table>").toString();
  }

  /** Whether it may well stand on one page: few rows, and none of them long. */
  private static boolean isSmall(List<List<String>> rows) {
    return rows.size() <= MOST_ROWS
        && rows.stream().flatMap(List::stream).allMatch(cell -> cell.length() <= MOST_LETTERS);
  }
}
