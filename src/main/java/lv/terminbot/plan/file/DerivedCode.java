package lv.terminbot.plan.file;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Language;
import lv.terminbot.text.Localized;

/** The code of an institution that has none in its plan: the first letters of its name. */
final class DerivedCode {
  private static final int LONGEST = 12;
  private static final int OF_A_WORD = 6;
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "on", "to", "in", "un", "par", "ar", "de", "la", "du", "y");

  private DerivedCode() {}

  /** Other than these, and the same whenever the file is read. */
  static InstitutionCode of(Localized name, Collection<InstitutionCode> taken) {
    var letters = letters(name.in(Language.LATVIAN));
    return Stream.concat(
            Stream.of(letters), IntStream.iterate(2, n -> n + 1).mapToObj(n -> letters + n))
        .flatMap(code -> InstitutionCode.read(code).stream())
        .filter(code -> !taken.contains(code))
        .findFirst()
        .orElseThrow();
  }

  private static String letters(String name) {
    var words =
        Stream.of(name.split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT)))
            .map(word -> word.toUpperCase(Locale.ROOT).replaceAll("[^\\x00-\\u07FF]", ""))
            .filter(word -> !word.isEmpty())
            .toList();
    var code =
        words.size() == 1
            ? words.getFirst()
            : words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    var longest = words.size() == 1 ? OF_A_WORD : LONGEST;
    var cut = code.substring(0, Math.min(longest, code.length()));
    return InstitutionCode.read(cut).isPresent() ? cut : "INST";
  }
}
