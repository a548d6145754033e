package lv.terminbot.plan;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of a measure within its plan, for example "3.2"; ordered as people count: 3.2 before 3.10.
 */
public record MeasureNumber(String value) implements Comparable<MeasureNumber> {
  public static final String PATTERN = "[1-9][0-9]{0,2}(\\.[1-9][0-9]{0,4}){1,3}";
  private static final Pattern NUMBER = Pattern.compile(PATTERN);
  private static final int MOST_PARTS = 4;
  private static final long LARGEST_PART = 100_000;

  public MeasureNumber {
    if (!NUMBER.matcher(value).matches()) {
      throw new IllegalArgumentException("not a measure number: " + value);
    }
  }

  /** Reads "3.2", "3,2" and " 3. 2 "; empty for anything else. */
  public static Optional<MeasureNumber> read(String text) {
    var tidy = text.strip().replace(',', '.').replace(" ", "");
    return NUMBER.matcher(tidy).matches() ? Optional.of(new MeasureNumber(tidy)) : Optional.empty();
  }

  @Override
  public int compareTo(MeasureNumber other) {
    return Long.compare(rank(), other.rank());
  }

  /** All parts as one number: the longest that the pattern allows fits eighteen digits. */
  private long rank() {
    var rank = 0L;
    var part = 0;
    var parts = 1;
    for (var at = 0; at < value.length(); at++) {
      var sign = value.charAt(at);
      if (sign == '.') {
        rank = rank * LARGEST_PART + part;
        part = 0;
        parts++;
      } else {
        part = part * 10 + (sign - '0');
      }
    }
    rank = rank * LARGEST_PART + part;
    for (; parts < MOST_PARTS; parts++) {
      rank *= LARGEST_PART;
    }
    return rank;
  }

  @Override
  public String toString() {
    return value;
  }
}
