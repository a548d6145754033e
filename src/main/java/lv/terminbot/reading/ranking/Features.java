package lv.terminbot.reading.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.entity.Stretch;
import lv.terminbot.reading.entity.TitledMeasures;
import lv.terminbot.reading.words.StopWords;
import lv.terminbot.text.Language;

/**
 * What the ranking sees of a text: its words, pairs of words and pieces of words, with all that is
 * named in it masked, each as the hash of its letters.
 */
final class Features {
  /** What stands behind so many words does not change what is wanted. */
  private static final int MOST_WORDS = 60;

  /** Letters of a piece: longer ones, too, were found to teach less and to take twice the time. */
  private static final int PIECE = 3;

  private static final int STEM = 5;
  private static final int MOST_CONCEPTS = 8;

  private int[] hashes = new int[256];
  private int size;
  private String before = "^";
  private String stemBefore = "^";
  private String stemBeforeThat = "^";
  private final List<String> concepts = new ArrayList<>();
  private int words;

  private Features() {}

  /** Each hash once, in rising order. */
  static int[] extract(Entities entities, PlanIndex index, IntPredicate isFrame) {
    var features = new Features();
    features.read(entities, index);
    features.titles(entities, index, isFrame);
    return features.distinct();
  }

  /** Of a part of a text what tells how far something is: its words, and no more. */
  static int[] told(Entities entities, Stretch within, Optional<ProgressState> named) {
    var features = new Features();
    features.words(entities, within);
    var said = entities.within(within.from(), within.to()).stream();
    features.add(
        'N',
        named
            .map(ProgressState::code)
            .orElseGet(() -> said.anyMatch(e -> e.is(ProgressState.class)) ? "doubt" : "none"),
        "");
    return features.distinct();
  }

  private void words(Entities entities, Stretch within) {
    var tokens = entities.tokens();
    var end = within.from();
    var from = tokens.first(within.from());
    for (var at = from; at < tokens.end(within.to()) && words < MOST_WORDS; at++) {
      var word = tokens.words().get(at);
      signs(tokens.text(), end, word.from());
      var named = entities.over(at).stream().filter(e -> !e.is(ProgressState.class)).findFirst();
      if (named.isEmpty()) {
        token(word.folded());
        pieces(word.folded());
      } else if (word.from() <= named.get().from()) {
        token(Masks.of(named.get()));
      }
      end = word.to();
    }
    signs(tokens.text(), end, Math.max(end, within.to()));
    add('b', before, "$");
    add('l', Integer.toString(Math.min(8, words / 3)), "");
  }

  private void read(Entities entities, PlanIndex index) {
    var tokens = entities.tokens();
    var found = entities.found();
    var next = 0;
    var end = 0;
    for (var at = 0; at < tokens.size() && words < MOST_WORDS; at++) {
      var word = tokens.words().get(at);
      signs(tokens.text(), end, word.from());
      while (next < found.size() && found.get(next).to() <= word.from()) {
        next++;
      }
      if (next < found.size() && found.get(next).from() < word.to()) {
        var entity = found.get(next);
        if (word.from() <= entity.from()) {
          token(Masks.of(entity));
          spoken(Masks.of(entity));
        }
        if (entity.is(ProgressState.class) || entity.is(Language.class)) {
          pieces(word.folded());
          add('w', word.folded(), "");
        }
      } else {
        token(word.folded());
        pieces(word.folded());
        entities.vocabulary().concepts().of(word.folded()).ifPresent(this::spoken);
      }
      end = word.to();
    }
    signs(tokens.text(), end, tokens.text().length());
    add('b', before, "$");
    add('l', Integer.toString(Math.min(8, words / 3)), "");
    if (entities.isQuestion()) {
      add('?', "", "");
    }
    if (entities.beginsWithQuestion()) {
      add('q', "", "");
    }
    if (entities.measures().isEmpty()
        && new TitledMeasures(entities, index).measure().isPresent()) {
      add('T', "", "");
    }
    add('m', Integer.toString(Math.min(2, entities.measures().size())), "");
    add('s', entities.states().isEmpty() ? "0" : "1", "");
    if (!entities.measures().isEmpty()) {
      add('a', tells(entities) ? "told" : "named", asks(entities) ? "?" : ".");
    }
  }

  /** Whether it says of something named how far it is. */
  private static boolean tells(Entities entities) {
    return !entities.states().isEmpty()
        || entities.has(Entity.Percent.class)
        || entities.has(Entity.Link.class);
  }

  /** Whether anything in it is asked: "4.1 ir garāks? parādi pilnu". */
  private static boolean asks(Entities entities) {
    return entities.text().indexOf('?') >= 0 || entities.beginsWithQuestion();
  }

  /**
   * How many of the words that say something are of the titles of a plan, and how many stand in no
   * example: of those the bot likely knows nothing.
   */
  private void titles(Entities entities, PlanIndex index, IntPredicate isFrame) {
    var tokens = entities.tokens();
    var titled = 0;
    var said = 0;
    var strange = 0;
    for (var at = 0; at < Math.min(tokens.size(), MOST_WORDS); at++) {
      var folded = tokens.folded().get(at);
      if (folded.length() > 3 && !StopWords.have(folded) && !entities.isNamed(at)) {
        said++;
        if (index.isWordOfATitle(tokens.written(at))) {
          titled++;
        } else if (!isFrame.test(FeatureHash.of(List.of(folded)))) {
          strange++;
        }
      }
    }
    add('t', Integer.toString(Math.min(3, titled)), "");
    add('u', Integer.toString(Math.min(4, strange)), "");
    add('t', titled == said ? "all" : titled * 2 > said ? "most" : "few", "");
  }

  /** What is spoken of, what was before it, and beside what else it is. */
  private void spoken(String concept) {
    add('k', concept, "");
    add('n', concepts.isEmpty() ? "^" : concepts.getLast(), concept);
    if (concepts.size() < MOST_CONCEPTS) {
      for (var other : concepts) {
        var isFirst = other.compareTo(concept) < 0;
        add('k', isFirst ? other : concept, isFirst ? concept : other);
      }
    }
    concepts.add(concept);
  }

  /** Emoji and signs of a sentence's end. */
  private void signs(String text, int from, int to) {
    for (var at = from; at < to; ) {
      var sign = text.codePointAt(at);
      if (sign == '?' || sign == '!' || sign == '\n' || sign == ':') {
        add('p', Character.toString(sign), "");
      } else if (sign > 0x2030) {
        token(Character.toString(sign));
      }
      at += Character.charCount(sign);
    }
  }

  private void token(String token) {
    add('w', token, "");
    add('b', before, token);
    var stem = stem(token);
    add('r', stemBefore, stem);
    add('r', stemBeforeThat, stem);
    stemBeforeThat = stemBefore;
    stemBefore = stem;
    before = token;
    words++;
  }

  /** Endings change in every language here, beginnings hardly. */
  private static String stem(String token) {
    return token.length() > STEM && token.charAt(0) != '_' ? token.substring(0, STEM) : token;
  }

  private void pieces(String word) {
    var padded = " " + word + " ";
    for (var from = 0; from + PIECE <= padded.length(); from++) {
      var hash = FeatureHash.begun('c');
      for (var at = from; at < from + PIECE; at++) {
        hash = FeatureHash.step(hash, padded.charAt(at));
      }
      add(FeatureHash.mixed(hash) & ~1);
    }
  }

  private void add(char kind, String one, String other) {
    add(FeatureHash.of(kind, one, other));
  }

  /** What is seen of a single word. */
  static int ofWord(String folded) {
    return FeatureHash.of('w', folded, "");
  }

  private void add(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
  }

  private int[] distinct() {
    Arrays.sort(hashes, 0, size);
    var kept = 0;
    for (var at = 0; at < size; at++) {
      if (at == 0 || hashes[at] != hashes[at - 1]) {
        hashes[kept++] = hashes[at];
      }
    }
    return Arrays.copyOf(hashes, kept);
  }
}
