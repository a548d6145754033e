package lv.terminbot.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Short code of an institution in capital letters, for example "VARAM". The same in every plan. */
public record InstitutionCode(String value) implements Comparable<InstitutionCode> {
  /** Letters of two bytes at most: the longest code must fit a button of 64 bytes. */
  public static final String PATTERN =
      "[\\p{Lu}0-9&&[\\x00-\\u07FF]][\\p{Lu}0-9\\-&&[\\x00-\\u07FF]]{0,14}";

  private static final Pattern CODE = Pattern.compile(PATTERN);

  public InstitutionCode {
    if (!CODE.matcher(value).matches()) {
      throw new IllegalArgumentException("not an institution code: " + value);
    }
  }

  /** Reads a code in any case; empty if it cannot be one. */
  public static Optional<InstitutionCode> read(String text) {
    var tidy = text.strip().toUpperCase(Locale.ROOT);
    return CODE.matcher(tidy).matches() ? Optional.of(new InstitutionCode(tidy)) : Optional.empty();
  }

  @Override
  public int compareTo(InstitutionCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
