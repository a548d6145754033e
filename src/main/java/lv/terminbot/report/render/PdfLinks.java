package lv.terminbot.report.render;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/** Says in words where each link of a PDF leads, as who has it read out needs it (PDF/UA, 7.18). */
final class PdfLinks {
  private PdfLinks() {}

  static void describe(PDDocument pdf) throws IOException {
    for (var page : pdf.getPages()) {
      for (var annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link) {
          link.setContents(target(pdf, link));
        }
      }
    }
  }

  private static String target(PDDocument pdf, PDAnnotationLink link) throws IOException {
    return switch (link.getAction()) {
      case PDActionURI open -> open.getURI();
      case PDActionGoTo go when go.getDestination() instanceof PDPageDestination place ->
          "→ " + (pdf.getPages().indexOf(place.getPage()) + 1);
      case null, default -> "→";
    };
  }
}
