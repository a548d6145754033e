package lv.terminbot.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * Number of a measure within its plan, for example "3.2"; ordered as people count: 3.2 before 3.10.
 */
public record MeasureNumber(String value) implements Comparable<MeasureNumber> {
  public static final String PATTERN = "[1-9][0-9]{0,2}(\\.[1-9][0-9]{0,4}){1,3}";
  private static final Comparator<int[]> BY_PARTS = Arrays::compare;

  public MeasureNumber {
    if (!value.matches(PATTERN)) {
      throw new IllegalArgumentException("not a measure number: " + value);
    }
  }

  /** Reads "3.2", "3,2" and " 3. 2 "; empty for anything else. */
  public static Optional<MeasureNumber> read(String text) {
    var tidy = text.strip().replace(',', '.').replace(" ", "");
    return tidy.matches(PATTERN) ? Optional.of(new MeasureNumber(tidy)) : Optional.empty();
  }

  @Override
  public int compareTo(MeasureNumber other) {
    return BY_PARTS.compare(parts(), other.parts());
  }

  private int[] parts() {
    return Arrays.stream(value.split("\\.")).mapToInt(Integer::parseInt).toArray();
  }

  @Override
  public String toString() {
    return value;
  }
}
