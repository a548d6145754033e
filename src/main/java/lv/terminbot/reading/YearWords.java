package lv.terminbot.reading;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lv.terminbot.intent.Year;

/** Finds the years that a text names: "2025", "2025. gadā", "nākamgad". */
final class YearWords {
  private static final int LONGEST = 3;
  private static final Pattern YEAR = Pattern.compile("20[2-4][0-9]");

  private YearWords() {}

  /** Each with the places of its words; that of a day is none. */
  static Map<Year, BitSet> in(List<Word> words, BitSet days, Vocabulary vocabulary) {
    var found = new LinkedHashMap<Year, BitSet>();
    for (var at = 0; at < words.size(); at++) {
      var folded = words.get(at).folded();
      if (YEAR.matcher(folded).matches() && !days.get(at)) {
        add(found, new Year.Numbered(Integer.parseInt(folded)), at, 1);
      }
      var ahead = words.subList(at, Math.min(words.size(), at + LONGEST));
      var phrase = vocabulary.year(ahead.stream().map(Word::folded).toList());
      if (phrase.isPresent() && phrase.get().sense() instanceof Sense.InYear(var year)) {
        add(found, year, at, phrase.get().words().size());
      }
    }
    return found;
  }

  private static void add(Map<Year, BitSet> found, Year year, int at, int words) {
    found.computeIfAbsent(year, _ -> new BitSet()).set(at, at + words);
  }
}
