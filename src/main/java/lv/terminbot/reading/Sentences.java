package lv.terminbot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lv.terminbot.text.Word;

/** The sentences of a message, and a question that hangs on another by a comma or a word. */
final class Sentences {
  private static final Pattern END =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N})\"”»][.!?…]{1,9})\\s+(?=\\S)|\\n"
              + "+|(?<=\\p{L}),?\\s+(?=\\p{Lu}\\p{L}+,\\s)");
  private static final Pattern NUMBERED = Pattern.compile("\\d\\.$");
  private static final int MOST = 12;

  private final Entities entities;
  private final Vocabulary vocabulary;

  Sentences(Entities entities, Vocabulary vocabulary) {
    this.entities = entities;
    this.vocabulary = vocabulary;
  }

  List<String> parts() {
    var text = entities.text();
    var parts = new ArrayList<String>();
    var from = 0;
    var end = END.matcher(text);
    while (end.find() && parts.size() < MOST) {
      var part = text.substring(from, end.start());
      if (!NUMBERED.matcher(part).find()) {
        add(parts, part);
        from = end.end();
      }
    }
    add(parts, text.substring(from));
    return parts.size() == 1 ? hanging(parts.getFirst()) : parts;
  }

  private static void add(List<String> parts, String part) {
    if (!part.isBlank()) {
      parts.add(part.strip());
    }
  }

  /** "3.2 pabeigts, un kad ir termiņš?": the question is told from what stands before. */
  private List<String> hanging(String text) {
    if (!entities.isQuestion()) {
      return List.of(text);
    }
    var words = Word.of(text);
    var folded = words.stream().map(Word::folded).toList();
    for (var at = 2; at < words.size() - 1; at++) {
      var gap = text.substring(words.get(at - 1).to(), words.get(at).from());
      if (gap.contains(",")) {
        var asks = vocabulary.is(Mark.AND, folded.get(at)) ? at + 1 : at;
        if (vocabulary.marked(Mark.ASKING, folded, asks) > 0) {
          return List.of(
              text.substring(0, words.get(at - 1).to()), text.substring(words.get(at).from()));
        }
      }
    }
    return List.of(text);
  }
}
