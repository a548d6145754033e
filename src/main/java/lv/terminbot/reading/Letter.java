package lv.terminbot.reading;

import java.util.regex.Pattern;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.Stretch;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.reading.words.Tokens;
import lv.terminbot.reading.words.Vocabulary;

/** A message as a letter: what stands between its greeting and its signature. */
final class Letter {
  private static final Pattern STOP = Pattern.compile("[,.!;:\\n–—]|\\s-\\s");
  private static final Pattern BEFORE_CLOSING = Pattern.compile("[,.!?;\\n)…\\p{So}]");
  private static final int MOST_GREETED = 4;
  private static final int MOST_SIGNED = 9;
  private static final int MOST_OF_A_NAME = 3;
  private static final int LONG = 5;

  private final Entities entities;
  private final Tokens tokens;
  private final Vocabulary vocabulary;

  Letter(Entities entities) {
    this.entities = entities;
    this.tokens = entities.tokens();
    this.vocabulary = entities.vocabulary();
  }

  /** Where the body stands; all of it where there is nothing else. */
  Stretch body() {
    var whole = new Stretch(0, tokens.text().length());
    var from = greeted();
    var to = signed(from);
    return from < to && saysAnything(from, to) ? new Stretch(from, to) : whole;
  }

  private boolean saysAnything(int from, int to) {
    return tokens.words().stream().anyMatch(w -> w.from() >= from && w.to() <= to);
  }

  /** Behind "Labdien, Ilze!" */
  private int greeted() {
    var at = greetings();
    if (at == 0) {
      return 0;
    }
    for (var next = at; next <= Math.min(tokens.size() - 1, at + MOST_GREETED); next++) {
      var stop = STOP.matcher(gap(next));
      if (stop.find()) {
        return start(next) + stop.end();
      }
      if (isNumber(next)) {
        break;
      }
    }
    return at < tokens.size() ? tokens.words().get(at).from() : 0;
  }

  private int greetings() {
    var at = 0;
    while (at < tokens.size()) {
      var words = vocabulary.marked(Mark.GREETING, tokens.folded(), at);
      if (words == 0) {
        return at;
      }
      at += words;
    }
    return 0;
  }

  /** Before "Ar cieņu, Ilze" or a name alone on the last line. */
  private int signed(int from) {
    var end = tokens.text().length();
    for (var at = Math.max(1, tokens.size() - MOST_SIGNED); at < tokens.size(); at++) {
      var word = tokens.words().get(at);
      if (word.from() > from
          && vocabulary.marked(Mark.CLOSING, tokens.folded(), at) > 0
          && (BEFORE_CLOSING.matcher(gap(at)).find() || isLastWord(at))
          && namesNothingFrom(at)) {
        return word.from();
      }
    }
    return isSignedByName(from) ? tokens.text().stripTrailing().lastIndexOf('\n') : end;
  }

  /** "… viss izpildīts paldies": said without a sign, at the very end. */
  private boolean isLastWord(int at) {
    return at + vocabulary.marked(Mark.CLOSING, tokens.folded(), at) == tokens.size()
        && tokens.size() >= LONG;
  }

  private boolean namesNothingFrom(int at) {
    var from = tokens.words().get(at).from();
    return entities.found().stream()
        .filter(e -> e.from() >= from)
        .noneMatch(
            e ->
                !Entities.measures(e).isEmpty()
                    || e.is(lv.terminbot.plan.ProgressState.class)
                    || e.is(lv.terminbot.cycle.Day.class));
  }

  private boolean isSignedByName(int from) {
    var line = tokens.text().stripTrailing().lastIndexOf('\n');
    if (line <= from) {
      return false;
    }
    var named = false;
    var count = 0;
    for (var at = 0; at < tokens.size(); at++) {
      if (tokens.words().get(at).from() > line) {
        count++;
        named |= isName(at);
        if (!Character.isUpperCase(tokens.written(at).codePointAt(0))) {
          return false;
        }
      }
    }
    return named && count <= MOST_OF_A_NAME;
  }

  private boolean isName(int at) {
    var word = tokens.words().get(at);
    return entities.found().stream()
        .anyMatch(e -> e.is(Entity.Name.class) && e.from() == word.from());
  }

  private boolean isNumber(int at) {
    return Character.isDigit(tokens.folded().get(at).codePointAt(0));
  }

  /** Where the gap before a word begins. */
  private int start(int at) {
    return at == 0 ? 0 : tokens.words().get(at - 1).to();
  }

  private String gap(int at) {
    return tokens.text().substring(start(at), tokens.words().get(at).from());
  }
}
