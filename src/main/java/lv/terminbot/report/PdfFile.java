package lv.terminbot.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.terminbot.text.Html;

/** A document as a tagged PDF: made of a page of HTML, in which everything has its meaning. */
final class PdfFile {
  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
  private static final String STYLE =
      """
      @page { size: A4 PORTRAIT; margin: 20mm 18mm;
        @bottom-center { content: counter(page) " / " counter(pages); font: 9pt 'DejaVu Sans'; } }
      body { font: 9.5pt/1.4 'DejaVu Sans'; color: #1a1a1a; }
      h1 { font-size: 17pt; } h2 { font-size: 13pt; margin-top: 18pt; }
      h3 { font-size: 10.5pt; margin-top: 14pt; }
      h1, h2, h3 { page-break-after: avoid; }
      table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate;
        margin-bottom: 8pt; }
      tr { page-break-inside: avoid; }
      th, td { border: 0.5pt solid #8a97a6; padding: 3pt 4pt; text-align: left;
        vertical-align: top; font-size: 8.5pt; }
      th { background: #dce6f1; }
      p { margin: 3pt 0; } .quote { margin-left: 12pt; }
      """;

  private PdfFile() {}

  static byte[] of(Document document) {
    var bytes = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useFont(() -> font("DejaVuSans.ttf"), "DejaVu Sans", 400, FontStyle.NORMAL, true);
    builder.useFont(() -> font("DejaVuSans-Bold.ttf"), "DejaVu Sans", 700, FontStyle.NORMAL, true);
    builder.withHtmlContent(html(document), null);
    builder.toStream(bytes);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static InputStream font(String name) {
    return Objects.requireNonNull(PdfFile.class.getResourceAsStream(FONTS + name), name);
  }

  private static String html(Document document) {
    var style = STYLE.replace("PORTRAIT", document.landscape() ? "landscape" : "portrait");
    var parts = document.parts().stream().map(PdfFile::html).collect(Collectors.joining("\n"));
    return """
    <html lang="%s"><head><title>%s</title><meta name="subject" content="%s"/>
    <meta name="author" content="Terminbot"/><style>%s</style></head>
    <body>%s</body></html>\
    """
        .formatted(
            document.language().code(),
            text(document.title()),
            text(document.title()),
            style,
            parts);
  }

  private static String html(Document.Part part) {
    return switch (part) {
      case Document.Part.Heading(var level, var text) ->
          "<h%d>%s</h%d>".formatted(level, text(text), level);
      case Document.Part.Words(var text) -> "<p>%s</p>".formatted(text(text));
      case Document.Part.Quote(var text) -> "<p class=\"quote\">%s</p>".formatted(text(text));
      case Document.Part.Grid(var heading, var rows) ->
          "<table><thead>%s</thead><tbody>%s</tbody></table>"
              .formatted(
                  row("th", heading),
                  rows.stream().map(r -> row("td", r)).collect(Collectors.joining()));
    };
  }

  private static String row(String tag, List<String> cells) {
    return cells.stream()
        .map(cell -> "<%s>%s</%s>".formatted(tag, text(cell), tag))
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  /** What XML cannot hold, such as control characters, is left out. */
  private static String text(String words) {
    var held = new StringBuilder();
    words
        .codePoints()
        .filter(c -> c >= ' ' || c == '\n')
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .filter(c -> c != 0xFFFE && c != 0xFFFF)
        .forEach(held::appendCodePoint);
    return Html.of(held.toString()).markup().replace("\n", "<br/>");
  }
}
