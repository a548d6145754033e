package lv.terminbot.question;

import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;

/** Words that stand in every text and tell nothing of its topic: Lucene's lists. */
final class StopWords {
  private static final CharArraySet ENGLISH = EnglishAnalyzer.getDefaultStopSet();
  private static final CharArraySet LATVIAN = LatvianAnalyzer.getDefaultStopSet();

  /** Of questions, in both languages. */
  private static final CharArraySet ASKING =
      new CharArraySet(
          Stream.of(
                  "where",
                  "which",
                  "what",
                  "stand",
                  "something",
                  "anything",
                  "about",
                  "plan",
                  "measure",
                  "measures",
                  "find",
                  "until",
                  "date",
                  "send",
                  "hello",
                  "could",
                  "explain",
                  "your",
                  "have",
                  "does",
                  "from",
                  "meklēju",
                  "plānā")
              .toList(),
          true);

  private StopWords() {}

  static boolean have(String word) {
    return ENGLISH.contains(word) || LATVIAN.contains(word) || ASKING.contains(word);
  }
}
