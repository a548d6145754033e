package lv.terminbot.report.letter;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a picture that the camera of a phone opens. */
final class QrCode {
  /** Pixels a square of the code, so that print has sharp edges. */
  private static final int SCALE = 8;

  /** So many squares around it stay white, as the standard wants (ISO/IEC 18004). */
  private static final int QUIET = 4;

  private static final int BLACK = 0x000000;
  private static final int WHITE = 0xFFFFFF;

  private QrCode() {}

  /** A PNG in Base64. */
  static String draw(String address) {
    try (var out = new ByteArrayOutputStream()) {
      ImageIO.write(picture(squares(address)), "png", out);
      return Base64.getEncoder().encodeToString(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BitMatrix squares(String address) {
    try {
      return new QRCodeWriter()
          .encode(
              address,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.Q,
                  EncodeHintType.MARGIN,
                  QUIET));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("does not fit a code", tooLong);
    }
  }

  private static BufferedImage picture(BitMatrix squares) {
    var side = squares.getWidth() * SCALE;
    var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    for (var y = 0; y < side; y++) {
      for (var x = 0; x < side; x++) {
        picture.setRGB(x, y, squares.get(x / SCALE, y / SCALE) ? BLACK : WHITE);
      }
    }
    return picture;
  }
}
