package lv.terminbot.reading;

import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.plan.MeasureNumber;

/**
 * Knows the numbers that are of no measure, by what stands beside them: amounts ("3.2 km", "€ 3.2",
 * "5.3 %"), what bears a label ("versija 3.2", "room 4.1"), times of day ("at 5.30").
 */
final class OtherNumbers {
  private static final String UNIT = "unit";
  private static final String LABEL = "label";
  private static final String CLOCK = "clock";

  /** Their keys in a vocabulary. */
  static final List<String> KEYS = List.of(UNIT, LABEL, CLOCK);

  private static final Pattern SIGN_BEFORE = Pattern.compile("(?:[€$£]\\s?|(?<!\\d)\\+|\\d:)$");
  private static final Pattern SIGN_BEHIND = Pattern.compile("^(?:\\s?[€$£%°]|:\\d)");
  private static final Pattern TIME = Pattern.compile("(?:[01]?\\d|2[0-3])[.,][0-5]\\d");
  private static final int NEAR = 3;

  private final Set<String> units;
  private final Set<String> labels;
  private final Set<String> clock;

  private OtherNumbers(Collection<Properties> files) {
    this.units = words(UNIT, files);
    this.labels = words(LABEL, files);
    this.clock = words(CLOCK, files);
  }

  static OtherNumbers of(Collection<Properties> files) {
    return new OtherNumbers(files);
  }

  private static Set<String> words(String key, Collection<Properties> files) {
    return files.stream()
        .flatMap(file -> Stream.of(file.getProperty(key).split(",")))
        .flatMap(word -> Word.folded(word).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the word at this place of a text is one of them. */
  boolean have(String said, List<Word> words, int at, PlanIndex index) {
    var number = words.get(at);
    if (!Character.isDigit(number.folded().codePointAt(0))) {
      return false;
    }
    var before = at > 0 ? words.get(at - 1).folded() : "";
    var behind = at + 1 < words.size() ? words.get(at + 1).folded() : "";
    return units.contains(behind)
        || labels.contains(before)
        || (clock.contains(before) && isTime(number.folded(), index))
        || SIGN_BEFORE
            .matcher(said.substring(Math.max(0, number.from() - NEAR), number.from()))
            .find()
        || SIGN_BEHIND
            .matcher(said.substring(number.to(), Math.min(said.length(), number.to() + NEAR)))
            .find();
  }

  private static boolean isTime(String number, PlanIndex index) {
    return TIME.matcher(number).matches()
        && MeasureNumber.read(number).filter(index::has).isEmpty();
  }
}
