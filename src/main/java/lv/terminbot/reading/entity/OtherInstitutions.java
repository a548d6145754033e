package lv.terminbot.reading.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.terminbot.reading.words.StopWords;
import lv.terminbot.text.Stem;
import lv.terminbot.text.Word;

/**
 * The ministries and bodies of the country, so that one that a plan does not have is known for what
 * it is. Made from {@code reading/institutions.tsv}: code, name in Latvian, name in English.
 */
public final class OtherInstitutions {
  private static final int SHORTEST = 4;
  private static final int NAMES = 3;

  private final Map<String, String> byCode = new HashMap<>();
  private final Map<String, Set<String>> byStem = new HashMap<>();

  private final List<Called> called = new ArrayList<>();

  /** What people call an institution, by the beginnings of the words. */
  record Called(List<String> beginnings, String code, String name) {
    private boolean standsAt(List<String> words, int place) {
      return words.size() - place >= beginnings.size()
          && IntStream.range(0, beginnings.size())
              .allMatch(at -> words.get(place + at).startsWith(beginnings.get(at)));
    }
  }

  private OtherInstitutions(List<String> lines) {
    for (var line : lines) {
      var cells = line.split("\t");
      if (cells.length > NAMES) {
        Stream.of(cells[NAMES].split(","))
            .map(Word::folded)
            .forEach(words -> called.add(new Called(words, cells[0], cells[1])));
      }
      if (cells.length >= NAMES) {
        byCode.putIfAbsent(cells[0], cells[1]);
        add(cells[1], cells[1]);
        add(cells[1], cells[2]);
      }
    }
  }

  private void add(String name, String text) {
    for (var word : Word.of(text)) {
      var stem = Stem.of(text.substring(word.from(), word.to()));
      if (stem.length() >= SHORTEST && !StopWords.have(word.folded())) {
        byStem.computeIfAbsent(stem, _ -> new LinkedHashSet<>()).add(name);
      }
    }
  }

  public static OtherInstitutions of(List<String> lines) {
    return new OtherInstitutions(lines);
  }

  /** What is called so by the words at this place. */
  Optional<Called> called(List<String> words, int place) {
    return called.stream().filter(one -> one.standsAt(words, place)).findFirst();
  }

  /** By a code in capitals. */
  Optional<String> byCode(String written) {
    return Optional.ofNullable(byCode.get(written));
  }

  /** Those that have this word in their names. */
  Set<String> named(String written) {
    return byStem.getOrDefault(Stem.of(written), Set.of());
  }
}
