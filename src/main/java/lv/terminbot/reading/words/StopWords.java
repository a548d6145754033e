package lv.terminbot.reading.words;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.text.Word;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;

/** Words that stand in every text and tell nothing of its topic: Lucene's lists. */
public final class StopWords {
  private static final Set<String> FOLDED =
      Stream.of(EnglishAnalyzer.getDefaultStopSet(), LatvianAnalyzer.getDefaultStopSet())
          .flatMap(CharArraySet::stream)
          .map(word -> Word.fold(new String((char[]) word)))
          .collect(Collectors.toUnmodifiableSet());

  private StopWords() {}

  /** Whether this folded word is one. */
  public static boolean have(String folded) {
    return FOLDED.contains(folded);
  }
}
