package lv.terminbot.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Families;
import lv.terminbot.intent.Family;
import lv.terminbot.reading.entity.PlanIndex;

/**
 * What a coverage-guided fuzzer calls with anything at all: the words somebody writes, and the code
 * of a button somebody forges. Nothing may come of it but an intent, and a code that was read is
 * the one that is written for it.
 */
public final class ReaderFuzz {
  private static final Reader READER = Words.reader();
  private static final List<Family<?>> FAMILIES = Families.all();
  private static final PlanIndex BOOK = Books.real();

  private ReaderFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    var words =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .decode(ByteBuffer.wrap(input))
            .toString();
    READER.read(words, BOOK);
    var pressed = ButtonCode.decode(words, FAMILIES);
    if (pressed.isPresent() && !ButtonCode.encode(pressed.get()).equals(words)) {
      throw new IllegalStateException("read otherwise than it is written: " + words);
    }
  }
}
