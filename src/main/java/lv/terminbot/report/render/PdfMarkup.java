package lv.terminbot.report.render;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lv.terminbot.report.content.Document;
import lv.terminbot.report.content.Document.GridColumn;
import lv.terminbot.report.content.Document.Labelled;
import lv.terminbot.report.content.Document.Look;
import lv.terminbot.report.content.Document.Part;
import lv.terminbot.report.content.Printable;
import lv.terminbot.text.Html;

/** A document as a page of HTML for print, with bookmarks and, for a report, its contents. */
final class PdfMarkup {
  private static final String STYLE =
      """
      @page { size: A4 ORIENTATION; margin: MARGIN;
        @bottom-center { content: counter(page) " / " counter(pages);
          font: 8pt 'DejaVu Sans'; color: #444444; } }
      body { font: PRINTpt/LEADING 'FAMILY'; color: #1a1a1a; }
      h1.title { font-size: 1.75em; line-height: 1.2; margin: 0 0 4pt 0; }
      .subtitle { margin: 0 0 2pt 0; color: #333333; }
      h2 { font-size: 1.4em; margin: 20pt 0 6pt 0; padding-bottom: 2pt;
        border-bottom: 1.5pt solid #1f4e79; }
      h3 { font-size: 1.12em; margin: 14pt 0 4pt 0; }
      h4 { font-size: 1em; margin: 9pt 0 3pt 0; color: #1f4e79; }
      h1, h2, h3, h4, .caption, .facts, p.stays { page-break-after: avoid; }
      p { margin: 3pt 0; }
      .facts { page-break-inside: avoid; background: #f1f5f9; padding: 4pt 7pt; }
      .facts p, .answers p { margin: 2pt 0; }
      .answers { margin-left: 9pt; }
      .label { font-weight: bold; }
      .toc { margin-top: 14pt; page-break-after: always; }
      .toc p { margin: 2pt 0; } .toc .l2 { margin-left: 12pt; }
      .toc a { color: #1a1a1a; text-decoration: none; }
      .toc a::after { content: leader('.') target-counter(attr(href), page); }
      .caption { font-weight: bold; margin: 10pt 0 3pt 0; }
      table { width: 100%; border-collapse: collapse; table-layout: fixed;
        -fs-table-paginate: paginate; -fs-border-rendering: no-bevel; margin-bottom: 8pt; }
      table.small, tr { page-break-inside: avoid; }
      th, td { border: 0.5pt solid #8a97a6; padding: CELLPADDING; text-align: left;
        vertical-align: top; font-size: CELLPRINTem; word-wrap: normal; }
      td { overflow-wrap: break-word; word-wrap: break-word; }
      th { background: #dce6f1; vertical-align: bottom; font-size: HEADPRINTem;
        font-family: 'NARROW'; padding-left: 2pt; padding-right: 2pt; }
      .center { text-align: center; } .right { text-align: right; white-space: nowrap; }
      tr.total td { font-weight: bold; border-top: 1.2pt solid #1a1a1a; }
      """;

  private final Document document;
  private final Font font = PdfFonts.read("DejaVuSans.ttf");
  private final List<Entry> headings = new ArrayList<>();
  private boolean lacking;

  /**
   * A heading as the contents and the bookmarks tell of it.
   *
   * @param shortened to a line
   */
  private record Entry(int level, String text, String shortened, String anchor) {}

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
    var title = text(document.title());
    var subtitle =
        document.subtitle().stream()
            .map(line -> "<p class=\"subtitle\">%s</p>".formatted(text(line)))
            .collect(Collectors.joining());
    return """
    <html lang="%s"><head><title>%s</title><meta name="subject" content="%s"/>
    <meta name="author" content="Terminbot"/><style>%s</style>%s</head>
    <body><h1 class="title">%s</h1>%s%s%s%s</body></html>\
    """
        .formatted(
            document.language().code(),
            title,
            document.subtitle().isEmpty() ? title : text(document.subtitle().getFirst()),
            style(print),
            bookmarks(),
            title,
            subtitle,
            lacking ? "<p class=\"subtitle\">%s</p>".formatted(text(document.lacking())) : "",
            document.look() == Look.REPORT ? contents() : "",
            body);
  }

  private String style(double print) {
    var table = document.look() == Look.TABLE;
    return STYLE
        .replace("ORIENTATION", table ? "landscape" : "portrait")
        .replace("MARGIN", table ? "9mm 10mm 11mm 10mm" : "20mm 18mm 18mm 20mm")
        .replace("HEADPRINT", table ? "1" : "0.79")
        .replace("CELLPRINT", table ? "1" : "0.88")
        .replace("CELLPADDING", table ? "0.7pt 3pt" : "2.5pt 3.5pt")
        .replace("PRINT", "%.1f".formatted(print))
        .replace("LEADING", table ? "1.1" : "1.35")
        .replace("NARROW", PdfFonts.NARROW)
        .replace("FAMILY", table ? PdfFonts.NARROW : PdfFonts.WIDE);
  }

  private String contents() {
    return headings.stream()
        .filter(h -> h.level() <= 2)
        .map(
            h ->
                "<p class=\"l%d\"><a href=\"#%s\">%s</a></p>"
                    .formatted(h.level(), h.anchor(), h.shortened()))
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
      case Part.Heading(var level, var words) -> heading(level, words);
      case Part.Words(var words) -> "<p>%s</p>".formatted(text(words));
      case Part.Facts(var lines) -> "<div class=\"facts\">%s</div>".formatted(labelled(lines));
      case Part.Answers(var lines) -> "<div class=\"answers\">%s</div>".formatted(labelled(lines));
      case Part.Grid grid -> grid(grid);
    };
  }

  private String heading(int level, String words) {
    var anchor = "h" + headings.size();
    headings.add(new Entry(level, text(words), text(Printable.shortened(words, 82)), anchor));
    return "<h%d id=\"%s\">%s</h%d>".formatted(level + 1, anchor, text(words), level + 1);
  }

  private String labelled(List<Labelled> lines) {
    var html = new StringBuilder();
    for (var i = 0; i < lines.size(); i++) {
      html.append(
          "<p%s><span class=\"label\">%s:</span> %s</p>"
              .formatted(
                  Document.staysWithNext(i, lines.size()) ? " class=\"stays\"" : "",
                  text(lines.get(i).label()),
                  text(lines.get(i).words())));
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
                    "<th scope=\"col\" class=\"%s\">%s</th>".formatted(style(c), text(c.heading())))
            .collect(Collectors.joining());
    var rows = grid.rows().stream().map(r -> row(grid, r, "")).collect(Collectors.joining("\n"));
    var sums = grid.sums().isEmpty() ? "" : row(grid, grid.sums(), " class=\"total\"");
    var caption =
        grid.caption().isEmpty()
            ? ""
            : "<p class=\"caption\">%s</p>".formatted(text(grid.caption()));
    var small = grid.isSmall() ? " class=\"small\"" : "";
    return "%s<table%s><colgroup>%s</colgroup><thead><tr>%s</tr></thead><tbody>%s%s</tbody></table>"
        .formatted(caption, small, widths, heading, rows, sums);
  }

  private String row(Part.Grid grid, List<String> cells, String style) {
    var html = new StringBuilder("<tr" + style + ">");
    for (var i = 0; i < cells.size(); i++) {
      html.append(
          "<td class=\"%s\">%s</td>".formatted(style(grid.columns().get(i)), text(cells.get(i))));
    }
    return html.append("</tr>").toString();
  }

  private static String style(GridColumn column) {
    return column.align().name().toLowerCase(Locale.ROOT);
  }

  private static String percent(int share, int all) {
    return String.format(Locale.ROOT, "%.2f", share * 100.0 / all);
  }

  /** Signs that only say how the one before them is drawn are left out: they have no picture. */
  private String text(String words) {
    var held = new StringBuilder();
    Printable.clean(words)
        .codePoints()
        .filter(c -> c != 0x200D && !(c >= 0xFE00 && c <= 0xFE0F))
        .forEach(
            c -> {
              lacking |= c > ' ' && !font.canDisplay(c);
              held.appendCodePoint(c);
            });
    return Html.escape(held.toString()).markup().replace("\n", "<br/>");
  }
}
