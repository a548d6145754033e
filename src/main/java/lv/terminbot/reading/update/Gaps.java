package lv.terminbot.reading.update;

import java.util.BitSet;
import java.util.regex.Pattern;
import lv.terminbot.reading.words.Tokens;

/** Between which words a sign stands; each gap is looked at once, however often it is asked. */
final class Gaps {
  private final Tokens tokens;
  private final Pattern sign;
  private final BitSet looked = new BitSet();
  private final BitSet signed = new BitSet();

  Gaps(Tokens tokens, Pattern sign) {
    this.tokens = tokens;
    this.sign = sign;
  }

  /** Whether one stands between this word and the next. */
  boolean isBehind(int at) {
    if (!looked.get(at)) {
      looked.set(at);
      signed.set(at, sign.matcher(gap(at)).find());
    }
    return signed.get(at);
  }

  private String gap(int at) {
    return tokens.text().substring(tokens.words().get(at).to(), tokens.words().get(at + 1).from());
  }
}
