package lv.terminbot.report;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeSet;
import lv.terminbot.telegram.Arrived;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What the reference validator says of a PDF that declares itself PDF/UA-1 and PDF/A-2a. */
public final class PdfStandards {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfStandards() {}

  /** The rules that it breaks, with what they say. */
  public static TreeSet<String> broken(Arrived.File file) throws Exception {
    var broken = new TreeSet<String>();
    for (var standard : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
      try (var parser =
              Foundries.defaultInstance()
                  .createParser(new ByteArrayInputStream(file.content()), standard);
          var validator = Foundries.defaultInstance().createValidator(standard, false)) {
        validator
            .validate(parser)
            .getTestAssertions()
            .forEach(
                failed ->
                    broken.add(
                        standard
                            + " "
                            + failed.getRuleId().getClause()
                            + ": "
                            + failed.getMessage()));
      }
    }
    return broken;
  }
}
