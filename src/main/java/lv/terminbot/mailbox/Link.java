package lv.terminbot.mailbox;

/**
 * An address behind words of a text.
 *
 * @param from where the words begin in the text
 * @param to where the text goes on after them
 */
public record Link(int from, int to, String address) {
  public Link {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("a link from " + from + " to " + to);
    }
  }

  /** The words of this text behind which it is. */
  public String words(String text) {
    return text.substring(from, to);
  }

  /** Whether the words of this text tell the address themselves, as a phone shortens it at most. */
  public boolean isSpelledOutIn(String text) {
    return bare(words(text)).equals(bare(address));
  }

  private static String bare(String address) {
    return address.strip().replaceFirst("^https?://", "").replaceFirst("/$", "");
  }
}
