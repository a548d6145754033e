package lv.terminbot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lv.terminbot.reading.entity.Stretch;

/** The parts of sentences, as signs part them; in order. */
record SentenceParts(List<Stretch> all) {
  private static final Pattern END =
      Pattern.compile("[,;!?…–—\\n]|\\s-\\s|\\.(?=\\s+\\p{Lu})|\\.\\s*$");

  SentenceParts {
    all = List.copyOf(all);
  }

  /** All of a text from this place on. */
  static SentenceParts of(String text, int from) {
    var parts = new ArrayList<Stretch>();
    var start = from;
    var end = END.matcher(text).region(from, text.length());
    while (end.find()) {
      parts.add(new Stretch(start, end.start()));
      start = end.end();
    }
    parts.add(new Stretch(start, text.length()));
    return new SentenceParts(parts);
  }

  /** The one in which this place is: half of those left are passed over at each look. */
  Stretch at(int place) {
    var low = 0;
    var high = all.size() - 1;
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (all.get(middle).to() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return all.get(low);
  }
}
