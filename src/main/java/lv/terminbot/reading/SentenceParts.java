package lv.terminbot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.Stretch;

/** Parts of a sentence, as signs part them. */
final class SentenceParts {
  private static final Pattern END =
      Pattern.compile("[,;!?…–—\\n]|\\s-\\s|\\.(?=\\s+\\p{Lu})|\\.\\s*$");

  private SentenceParts() {}

  /** All of a text, in order. */
  static List<Stretch> of(String text) {
    var clauses = new ArrayList<Stretch>();
    var from = 0;
    var end = END.matcher(text);
    while (end.find()) {
      clauses.add(new Stretch(from, end.start()));
      from = end.end();
    }
    clauses.add(new Stretch(from, text.length()));
    return clauses;
  }

  /** The one in which this place is. */
  static Stretch at(String text, int place) {
    return of(text).stream().filter(c -> c.to() >= place).findFirst().orElseThrow();
  }

  /** What stands around something that is named. */
  static String around(String text, Entity named) {
    return at(text, named.from()).of(text);
  }
}
