package lv.terminbot.people;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the trail ends. Whoever writes it down outside the program can tell later whether all that
 * stood before it still stands there, even where somebody has written the whole trail anew.
 *
 * @param number of the last entry, 0 for none
 * @param digest of it, or the beginning of that
 */
public record TrailEnd(long number, String digest) {
  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18})-([0-9a-f]{8,64})");
  private static final int SHOWN = 16;

  /** Reads what {@link #toString} has written. */
  public static Optional<TrailEnd> parse(String written) {
    var matcher = WRITTEN.matcher(written.strip());
    return matcher.matches()
        ? Optional.of(new TrailEnd(Long.parseLong(matcher.group(1)), matcher.group(2)))
        : Optional.empty();
  }

  /** "17-3fa94c0b12ae77d1", short enough to be written down. */
  @Override
  public String toString() {
    return number + "-" + digest.substring(0, Math.min(SHOWN, digest.length()));
  }
}
