package lv.terminbot.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The stem of a Latvian word: Lucene's, made for the language. */
final class Stem {
  private static final int LONGEST = 40;

  private Stem() {}

  /** Of a word with its diacritics, where it has them; folded itself. */
  static String of(String word) {
    if (word.length() > LONGEST) {
      return Word.fold(word);
    }
    try (var tokens = new KeywordTokenizer();
        var stems = new LatvianStemFilter(new LowerCaseFilter(tokens))) {
      tokens.setReader(new StringReader(word));
      stems.reset();
      var found = stems.incrementToken();
      return Word.fold(found ? stems.getAttribute(CharTermAttribute.class).toString() : word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
