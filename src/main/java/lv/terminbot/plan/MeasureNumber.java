package lv.terminbot.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Number of a measure within its plan as the plan writes it, for example "3.2", "3", "1.01" or
 * "US0113.2"; ordered as people count: 3.2 before 3.10.
 */
public record MeasureNumber(String value) implements Comparable<MeasureNumber> {
  /** Without groups. At most 21 characters, so that it fits a button of 64 bytes. */
  public static final String PATTERN =
      "(?:[A-Z]{0,3}[0-9]{1,4}(?:\\.[0-9]{1,5}){0,2}|[1-9][0-9]{0,2}(?:\\.[1-9][0-9]{0,4}){3})";

  private static final Pattern NUMBER = Pattern.compile(PATTERN);
  private static final int MOST_PARTS = 4;
  private static final long LARGEST_PART = 100_000;

  public MeasureNumber {
    if (!NUMBER.matcher(value).matches()) {
      throw new IllegalArgumentException("not a measure number: " + value);
    }
  }

  /** Reads "3.2", "3,2", " 3. 2 " and "us0113.2"; empty for anything else. */
  public static Optional<MeasureNumber> read(String text) {
    var tidy = text.strip().toUpperCase(Locale.ROOT).replace(',', '.').replace(" ", "");
    return NUMBER.matcher(tidy).matches() ? Optional.of(new MeasureNumber(tidy)) : Optional.empty();
  }

  /** The number of the commitment that it begins with: of "US0113.2" it is 113. */
  public int commitment() {
    return parts()[0];
  }

  /** Whether it has more than that of a commitment. */
  public boolean isOfSeveralParts() {
    return value.indexOf('.') >= 0;
  }

  /** The letters before it, mostly none. */
  public String letters() {
    var at = 0;
    while (Character.isLetter(value.charAt(at))) {
      at++;
    }
    return value.substring(0, at);
  }

  /** Without letters and leading zeros: what somebody may write who means it. */
  public String inShort() {
    return Stream.of(value.substring(letters().length()).split("\\."))
        .map(part -> part.replaceFirst("^0+(?=.)", ""))
        .reduce((one, next) -> one + "." + next)
        .orElseThrow();
  }

  int[] parts() {
    return Stream.of(value.substring(letters().length()).split("\\."))
        .mapToInt(Integer::parseInt)
        .toArray();
  }

  @Override
  public int compareTo(MeasureNumber other) {
    var byLetters = letters().compareTo(other.letters());
    var byRank = byLetters != 0 ? byLetters : Long.compareUnsigned(rank(), other.rank());
    return byRank != 0 ? byRank : value.compareTo(other.value);
  }

  /** All parts as one number, of nineteen digits and a half at most. */
  private long rank() {
    var rank = 0L;
    var part = 0;
    var parts = 1;
    for (var at = letters().length(); at < value.length(); at++) {
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
