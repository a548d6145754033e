package lv.terminbot.people.joining;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the code in a letter with a library, as the camera of a phone would. */
final class CodeInALetter {
  private CodeInALetter() {}

  /** As a camera does: from nearer and from further, until it is read. */
  static String read(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).as("one page").isEqualTo(1);
      for (var sharpness = 120; sharpness <= 360; sharpness += 20) {
        var page = new PDFRenderer(document).renderImageWithDPI(0, sharpness);
        var read = read(page).or(() -> nearer(page));
        if (read.isPresent()) {
          return read.get();
        }
      }
    }
    throw new AssertionError("no code that can be read");
  }

  /** Held over one part of the page after the other. */
  private static Optional<String> nearer(BufferedImage page) {
    var width = page.getWidth() / 2;
    var height = page.getHeight() / 3;
    return IntStream.range(0, 15)
        .mapToObj(
            part -> page.getSubimage(part % 3 * width / 2, part / 3 * height / 2, width, height))
        .flatMap(part -> read(part).stream())
        .findFirst();
  }

  static Optional<String> read(BufferedImage picture) {
    var width = picture.getWidth();
    var height = picture.getHeight();
    var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    var source = new RGBLuminanceSource(width, height, pixels);
    return read(new HybridBinarizer(source), DecodeHintType.TRY_HARDER)
        .or(() -> read(new GlobalHistogramBinarizer(source), DecodeHintType.TRY_HARDER))
        .or(() -> read(new GlobalHistogramBinarizer(source), DecodeHintType.PURE_BARCODE));
  }

  /**
   * What is nothing but a code is found by its edges; looking for its corners fails now and then.
   */
  private static Optional<String> read(Binarizer seen, DecodeHintType how) {
    try {
      return Optional.of(
          new QRCodeReader().decode(new BinaryBitmap(seen), Map.of(how, true)).getText());
    } catch (ReaderException notYet) {
      return Optional.empty();
    }
  }
}
