package lv.terminbot.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The stem of a Latvian word: Lucene's, made for the language. */
public final class Stem {
  private static final int LONGEST = 40;

  private Stem() {}

  /** Of a word with its diacritics, where it has them; folded itself. */
  public static String of(String word) {
    if (word.length() > LONGEST) {
      return Word.fold(word);
    }
    try (var stems = new LatvianStemFilter(new OneToken(word.toLowerCase(java.util.Locale.ROOT)))) {
      stems.incrementToken();
      return Word.fold(stems.getAttribute(CharTermAttribute.class).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A word by itself, without the making of a tokenizer. */
  private static final class OneToken extends TokenStream {
    OneToken(String word) {
      addAttribute(CharTermAttribute.class).append(word);
    }

    @Override
    public boolean incrementToken() {
      return true;
    }
  }
}
