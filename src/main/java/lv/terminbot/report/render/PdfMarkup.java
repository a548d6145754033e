package lv.terminbot.report.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lv.terminbot.report.content.Document;
import lv.terminbot.report.content.Document.GridColumn;
import lv.terminbot.report.content.Document.Labelled;
import lv.terminbot.report.content.Document.Look;
import lv.terminbot.report.content.Document.Part;
import lv.terminbot.report.content.Document.Text;
import lv.terminbot.report.content.Printable;

/** A document as a page of HTML for print, with bookmarks and, for a report, its contents. */
final class PdfMarkup {
  /** A row with more characters than these may go over a page's end. */
  private static final int LONG = 1_500;

  /** A table with more characters than these is not kept on one page. */
  private static final int MOST_TOGETHER = 5_000;

  private final Document document;
  private final PdfWords words = new PdfWords();
  private final List<Entry> headings = new ArrayList<>();

  /**
   * A heading as the contents and the bookmarks tell of it.
   *
   * @param shortened to a line
   */
  private record Entry(int level, String text, String shortened, String anchor, String language) {}

  private PdfMarkup(Document document) {
    this.document = document;
  }

  /**
   * @param print the size of the letters in points
   */
  static String write(Document document, double print) {
    return new PdfMarkup(document).html(print);
  }

  private String html(double print) {
    var body = document.parts().stream().map(this::html).collect(Collectors.joining("\n"));
    var title = words.text(document.title());
    var subtitle =
        document.subtitle().stream()
            .map(line -> "<p class=\"subtitle\">%s</p>".formatted(words.text(line)))
            .collect(Collectors.joining());
    return """
    <html lang="%s"><head><title>%s</title><meta name="subject" content="%s"/>
    <meta name="author" content="Terminbot"/><style>%s</style>%s</head>
    <body><h1 class="title">%s</h1>%s%s%s%s</body></html>\
    """
        .formatted(
            document.language().code(),
            title,
            document.subtitle().isEmpty() ? title : words.text(document.subtitle().getFirst()),
            PdfStyle.write(document.look(), print),
            bookmarks(),
            title,
            subtitle,
            words.areLacking()
                ? "<p class=\"subtitle\">%s</p>".formatted(words.text(document.lacking()))
                : "",
            document.look() == Look.REPORT ? contents() : "",
            body);
  }

  private String contents() {
    return headings.stream()
        .filter(h -> h.level() <= 2)
        .map(
            h ->
                "<p class=\"l%d\"><a href=\"#%s\"%s>%s</a></p>"
                    .formatted(h.level(), h.anchor(), h.language(), h.shortened()))
        .collect(Collectors.joining("\n", "<div class=\"toc\">", "</div>"));
  }

  /** Measures within their commitment, as the reader's program lists them beside the page. */
  private String bookmarks() {
    var list = new StringBuilder("<bookmarks>");
    var open = false;
    for (var heading : headings) {
      if (heading.level() == 1) {
        list.append(open ? "</bookmark>" : "");
        list.append(bookmark(heading)).append('>');
        open = true;
      } else if (heading.level() == 2) {
        list.append(bookmark(heading)).append("/>");
      }
    }
    return list.append(open ? "</bookmark>" : "").append("</bookmarks>").toString();
  }

  private static String bookmark(Entry heading) {
    return "<bookmark name=\"%s\" href=\"#%s\"".formatted(heading.text(), heading.anchor());
  }

  private String html(Part part) {
    return switch (part) {
      case Part.Heading(var level, var text) -> heading(level, text);
      case Part.Words(var said) -> "<p>%s</p>".formatted(words.linked(said));
      case Part.Picture(var png, var description, var side) ->
          "<p><img src=\"data:image/png;base64,%s\" alt=\"%s\" style=\"width: %dmm; height: %dmm\"/></p>"
              .formatted(png, words.text(description), side, side);
      case Part.Lead(var said) -> "<p class=\"stays\">%s</p>".formatted(words.linked(said));
      case Part.Facts(var lines) -> "<div class=\"facts\">%s</div>".formatted(labelled(lines));
      case Part.Answers(var lines) -> "<div class=\"answers\">%s</div>".formatted(labelled(lines));
      case Part.Grid grid -> grid(grid);
    };
  }

  private String heading(int level, Text text) {
    var anchor = "h" + headings.size();
    var said = words.text(text.words());
    var shortened = words.text(Printable.shortened(text.words(), 82));
    headings.add(new Entry(level, said, shortened, anchor, language(text)));
    return "<h%d id=\"%s\"%s>%s</h%d>"
        .formatted(level + 1, anchor, language(text), said, level + 1);
  }

  /** A voice that reads out must know when to change its language. */
  private String language(Text text) {
    var code = text.language().code();
    return text.language().equals(document.language()) ? "" : " lang=\"%s\"".formatted(code);
  }

  private String labelled(List<Labelled> lines) {
    var html = new StringBuilder();
    for (var i = 0; i < lines.size(); i++) {
      var label = "<span class=\"label\">%s:</span> ".formatted(words.text(lines.get(i).label()));
      var style = Document.staysWithNext(i, lines.size()) ? " class=\"stays\"" : "";
      html.append(words.paragraphs(label, lines.get(i).words(), style));
    }
    return html.toString();
  }

  private String grid(Part.Grid grid) {
    var all = grid.columns().stream().mapToInt(GridColumn::share).sum();
    var widths =
        grid.columns().stream()
            .map(c -> "<col style=\"width: %s%%\"/>".formatted(percent(c.share(), all)))
            .collect(Collectors.joining());
    var heading =
        grid.columns().stream()
            .map(
                c ->
                    "<th scope=\"col\" class=\"%s\">%s</th>"
                        .formatted(style(c), words.text(c.heading())))
            .collect(Collectors.joining());
    var rows =
        grid.rows().stream()
            .map(r -> row(grid, r, isLong(r) ? " class=\"long\"" : ""))
            .collect(Collectors.joining("\n"));
    var sums = grid.sums().isEmpty() ? "" : row(grid, grid.sums(), " class=\"total\"");
    var caption =
        grid.caption().isEmpty()
            ? ""
            : "<p class=\"caption\">%s</p>".formatted(words.text(grid.caption()));
    var small = isSmall(grid) ? " class=\"small\"" : "";
    return "%s<table%s><colgroup>%s</colgroup><thead><tr>%s</tr></thead><tbody>%s%s</tbody></table>"
        .formatted(caption, small, widths, heading, rows, sums);
  }

  /** What is kept on a page must have room on one. */
  private boolean isSmall(Part.Grid grid) {
    var letters =
        grid.rows().stream().flatMap(List::stream).mapToInt(cell -> cell.words().length()).sum();
    var besideOthers = document.look() != Look.ANNEX || !grid.caption().isEmpty();
    return grid.isSmall() && besideOthers && letters < MOST_TOGETHER;
  }

  private static boolean isLong(List<Text> row) {
    return row.stream().mapToInt(cell -> cell.words().length()).max().orElse(0) > LONG;
  }

  private String row(Part.Grid grid, List<Text> cells, String style) {
    var html = new StringBuilder("<tr" + style + ">");
    for (var i = 0; i < cells.size(); i++) {
      html.append(
          "<td class=\"%s\"%s>%s</td>"
              .formatted(
                  style(grid.columns().get(i)),
                  language(cells.get(i)),
                  words.linked(cells.get(i).words())));
    }
    return html.append("</tr>").toString();
  }

  private static String style(GridColumn column) {
    return column.align().name().toLowerCase(Locale.ROOT);
  }

  private static String percent(int share, int all) {
    return String.format(Locale.ROOT, "%.2f", share * 100.0 / all);
  }
}
