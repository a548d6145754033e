package lv.terminbot.text;

/** Text that every database takes: without NUL, and halves of a surrogate pair made visible. */
public final class CleanText {
  private static final int REPLACEMENT = 0xFFFD;

  private CleanText() {}

  /** Also without the marks that turn the direction of writing and so could disguise a name. */
  public static String undirected(String text) {
    return text.codePoints()
        .filter(c -> !turns(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Whether it turns the direction of the writing that follows. */
  static boolean turns(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  public static String clean(String text) {
    return text.codePoints()
        .filter(c -> c != 0)
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
