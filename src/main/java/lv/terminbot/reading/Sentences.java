package lv.terminbot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Stretch;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.reading.words.Vocabulary;
import lv.terminbot.text.Word;

/** The sentences of a message, and a question that hangs on another by a comma or a word. */
final class Sentences {
  private static final Pattern END =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N})\"”»][.!?…]{1,9})\\s+(?=\\S)|\\n"
              + "+|(?<=\\p{L}),?\\s+(?=\\p{Lu}\\p{Ll}+,\\s)");
  private static final Pattern NUMBERED =
      Pattern.compile("(?iuU)(?:\\d|\\b(?:nr|no|plkst|piem|sk|skat|ст))\\.$");
  private static final int MOST = 12;

  private final Entities entities;
  private final Vocabulary vocabulary;

  Sentences(Entities entities, Vocabulary vocabulary) {
    this.entities = entities;
    this.vocabulary = vocabulary;
  }

  List<Stretch> parts() {
    var text = entities.text();
    var parts = new ArrayList<Stretch>();
    var from = 0;
    var end = END.matcher(text);
    while (end.find() && parts.size() < MOST) {
      var part = text.substring(from, end.start());
      if (!NUMBERED.matcher(part).find()) {
        add(parts, from, end.start());
        from = end.end();
      }
    }
    add(parts, from, text.length());
    return parts.size() == 1 ? hanging(text, parts.getFirst()) : parts;
  }

  private void add(List<Stretch> parts, int from, int to) {
    if (!entities.text().substring(from, to).isBlank()) {
      parts.add(new Stretch(from, to));
    }
  }

  /** "3.2 pabeigts, un kad ir termiņš?": the question is told from what stands before. */
  private List<Stretch> hanging(String text, Stretch whole) {
    if (!entities.isQuestion()) {
      return List.of(whole);
    }
    var words = Word.of(text);
    var folded = words.stream().map(Word::folded).toList();
    for (var at = 2; at < words.size() - 1; at++) {
      var gap = text.substring(words.get(at - 1).to(), words.get(at).from());
      if (gap.contains(",")) {
        var asks = vocabulary.is(Mark.AND, folded.get(at)) ? at + 1 : at;
        if (vocabulary.marked(Mark.ASKING, folded, asks) > 0) {
          return List.of(
              new Stretch(0, words.get(at - 1).to()),
              new Stretch(words.get(at).from(), text.length()));
        }
      }
    }
    return List.of(whole);
  }
}
