package lv.terminbot.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number that an answer names, with what is counted and the year that it is of where they are
 * said: "3", "1 200,5", "2023: 3", "3 (2022)", "80 %", "12 datu kopas".
 *
 * <p>An answer is kept as it was said, and its numbers are read from it whenever they are wanted:
 * so the words and the numbers cannot differ, whatever was corrected since.
 *
 * @param unit what is counted, {@link #PERCENT} of a percentage; empty where it is not said
 */
public record Quantity(BigDecimal value, String unit, Optional<Integer> year) {
  public static final String PERCENT = "%";

  /**
   * All that these words name, in their order: of "12 datu kopas, 3 ceļveži" two, of "2022: 3;
   * 2023: 5" one a year. Empty where they name no number; a date, an address, an ordinal ("3.
   * posms") and the year itself are none.
   */
  public static List<Quantity> readAll(String words) {
    return new QuantityReader(words).read();
  }

  /**
   * Whether words are nothing but such numbers, and no decimal with words, such as "3.1 gatavs".
   */
  public static boolean isAll(String words) {
    return new QuantityReader(words).readsAll();
  }

  public boolean isPercentage() {
    return unit.equals(PERCENT);
  }
}
