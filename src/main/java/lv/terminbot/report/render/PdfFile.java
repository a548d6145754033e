package lv.terminbot.report.render;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import lv.terminbot.report.content.Document;

/**
 * A document as a PDF that is read out and kept for ever (PDF/UA-1, PDF/A-2a): made of a page of
 * HTML, in which everything has its meaning.
 */
public final class PdfFile {
  /** Small print, tried one after the other until a table fits its page; none smaller is read. */
  private static final List<Double> SMALL_PRINT = List.of(8.5, 8.0, 7.5, 7.0);

  /** More rows than these are on one page in no print. */
  private static final int MOST_ROWS = 45;

  private PdfFile() {}

  public static void write(Document document, OutputStream out) {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    try {
      switch (document.look()) {
        case REPORT, LETTER -> write(PdfMarkup.write(document, 9.5), out);
        case ANNEX -> write(PdfMarkup.write(document, 7.5), out);
        case TABLE -> fitted(document, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In the largest print with which it takes one page; a longer one is in the usual print. */
  private static void fitted(Document document, OutputStream out) throws IOException {
    for (var print : mayFit(document) ? SMALL_PRINT : List.<Double>of()) {
      var markup = PdfMarkup.write(document, print);
      if (pages(markup) == 1) {
        write(markup, out);
        return;
      }
    }
    write(PdfMarkup.write(document, SMALL_PRINT.get(1)), out);
  }

  private static boolean mayFit(Document document) {
    return document.parts().stream()
        .allMatch(
            part ->
                !(part instanceof Document.Part.Grid(_, _, var rows, _))
                    || rows.size() <= MOST_ROWS);
  }

  private static int pages(String markup) throws IOException {
    try (var renderer = renderer(markup)) {
      renderer.layout();
      return renderer.getRootBox().getLayer().getPages().size();
    }
  }

  private static void write(String markup, OutputStream out) throws IOException {
    try (var renderer = renderer(markup);
        var pdf = renderer.createPDFKeepOpen()) {
      PdfLinks.describe(pdf);
      pdf.save(out);
    }
  }

  private static PdfBoxRenderer renderer(String markup) {
    var builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
    builder.defaultTextDirection(TextDirection.LTR);
    builder.useReplacementText(Document.MISSING);
    font(builder, PdfFonts.WIDE, "DejaVuSans.ttf", 400);
    font(builder, PdfFonts.WIDE, "DejaVuSans-Bold.ttf", 700);
    font(builder, PdfFonts.NARROW, "DejaVuSansCondensed.ttf", 400);
    font(builder, PdfFonts.NARROW, "DejaVuSansCondensed-Bold.ttf", 700);
    font(builder, PdfFonts.EMOJI, PdfFonts.EMOJI_FILE, 400);
    builder.withHtmlContent(markup, null);
    builder.toStream(OutputStream.nullOutputStream());
    return builder.buildPdfRenderer();
  }

  private static void font(PdfRendererBuilder builder, String family, String file, int weight) {
    builder.useFont(() -> PdfFonts.open(file), family, weight, FontStyle.NORMAL, true);
  }
}
