package lv.terminbot.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers in words, as in a dictated question: "trīs punkts divi", "piektā apņemšanās". */
final class Numerals {
  private static final int MOST = 9;
  private static final String POINT = "number.point";

  /** Their keys in a vocabulary. */
  static final List<String> KEYS =
      Stream.concat(
              Stream.of(POINT),
              IntStream.rangeClosed(1, MOST)
                  .boxed()
                  .flatMap(n -> Stream.of("number." + n, "ordinal." + n)))
          .toList();

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Set<String> point;

  private Numerals(Collection<Properties> files) {
    for (var n = 1; n <= MOST; n++) {
      for (var word : words("number." + n, files)) {
        numbers.put(word, n);
      }
      for (var word : words("ordinal." + n, files)) {
        ordinals.put(word, n);
      }
    }
    this.point = new HashSet<>(words(POINT, files));
  }

  static Numerals of(Collection<Properties> files) {
    return new Numerals(files);
  }

  private static List<String> words(String key, Collection<Properties> files) {
    return files.stream()
        .flatMap(file -> Arrays.stream(file.getProperty(key, "").split(",")))
        .map(Word::fold)
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The text with "trīs punkts divi" and "trīs divi" as "3.2". */
  String inDigits(String said) {
    var words = Word.of(said);
    var digits = new StringBuilder(said);
    for (var at = words.size() - 2; at >= 0; at--) {
      var dotted = point.contains(words.get(at + 1).folded()) && at + 2 < words.size();
      var last = words.get(dotted ? at + 2 : at + 1);
      var whole = numbers.get(words.get(at).folded());
      var part = numbers.get(last.folded());
      if (whole != null && part != null) {
        digits.replace(words.get(at).from(), last.to(), whole + "." + part);
      }
    }
    return digits.toString();
  }

  /** "three" is 3. */
  Optional<Integer> number(String folded) {
    return Optional.ofNullable(numbers.get(folded));
  }

  /** "piektā" is 5. */
  Optional<Integer> ordinal(String folded) {
    return Optional.ofNullable(ordinals.get(folded));
  }

  /** All of these words. */
  List<String> words() {
    var all = new ArrayList<>(numbers.keySet());
    all.addAll(ordinals.keySet());
    all.addAll(point);
    return all;
  }
}
