package lv.terminbot.progress.dialogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people write it, with the year that it is of if one is named: "3", "1 200,5", "2023:
 * 3", "3 (2022)", "80 %".
 *
 * @param year 0 where none is named
 */
record Quantity(BigDecimal value, int year, String unit) {
  private static final BigDecimal MOST = new BigDecimal("1000000000");
  private static final String NUMBER =
      "(?<value>\\d{1,3}(?:[ \\u00a0]\\d{3})+(?:[.,]\\d{1,4})?|\\d{1,12}(?:[.,]\\d{1,4})?)";
  private static final String UNIT = "(?<unit>%|[\\p{L}.]{1,20}(?: [\\p{L}.]{1,20})?)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<year>20\\d\\d)\\.?(?: ?(?:g\\.?|gadā|gads))? ?[:–=-] ?" + NUMBER + " ?" + UNIT);
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          NUMBER
              + " ?"
              + UNIT
              + "(?: ?[(,]? ?(?<year>20\\d\\d)\\.?(?: ?(?:g\\.?|gadā|gads))? ?\\)?)?");

  private static final Pattern BETWEEN = Pattern.compile("[,;]\\s+|\\s*\\n\\s*| un | and ");

  /** Empty for anything that is no such number, and for what no indicator can be. */
  static Optional<Quantity> read(String words) {
    var said = words.strip();
    var first = YEAR_FIRST.matcher(said);
    var matcher = first.matches() ? first : YEAR_LAST.matcher(said);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var value =
        new BigDecimal(matcher.group("value").replaceAll("[ \\u00a0]", "").replace(',', '.'));
    var year = Optional.ofNullable(matcher.group("year")).map(Integer::parseInt).orElse(0);
    var unit = Optional.ofNullable(matcher.group("unit")).orElse("").strip();
    var possible = value.compareTo(MOST) < 0 && (!unit.equals("%") || value.intValue() <= 100);
    return possible ? Optional.of(new Quantity(value, year, unit)) : Optional.empty();
  }

  /**
   * All the numbers that words say, each with its year: "12 datu kopas, 3 ceļveži", "2022: 3; 2023:
   * 5". Empty for words that say anything else.
   */
  static List<Quantity> readAll(String words) {
    var whole = read(words);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    var parts = Arrays.stream(BETWEEN.split(words.strip())).map(Quantity::read).toList();
    return parts.stream().allMatch(Optional::isPresent)
        ? parts.stream().flatMap(Optional::stream).toList()
        : List.of();
  }
}
