package lv.terminbot.plan;

import java.util.Locale;

/** The rule of when two words differ only by what was mistyped: a letter or two at one place. */
final class SlipOfThePen {
  private static final int MOST = 2;

  private SlipOfThePen() {}

  static boolean isBetween(String one, String other) {
    var a = one.strip().toLowerCase(Locale.ROOT);
    var b = other.strip().toLowerCase(Locale.ROOT);
    var shorter = Math.min(a.length(), b.length());
    var ahead = 0;
    while (ahead < shorter && a.charAt(ahead) == b.charAt(ahead)) {
      ahead++;
    }
    var behind = 0;
    while (behind < shorter - ahead
        && a.charAt(a.length() - 1 - behind) == b.charAt(b.length() - 1 - behind)) {
      behind++;
    }
    return Math.max(a.length(), b.length()) - ahead - behind <= MOST;
  }
}
