package lv.terminbot.mailbox;

import java.util.List;
import java.util.Optional;

/**
 * What somebody wrote: a message, or the words under its file.
 *
 * @param messageId of the message in its chat, 0 where an earlier version of the program kept none
 * @param text empty for a file without words
 * @param links the addresses behind the words, in the order of the text
 * @param album by which messages sent together are known
 */
public record Written(
    long messageId,
    String text,
    List<Link> links,
    Optional<String> album,
    Optional<RepliedTo> repliedTo) {
  public Written {
    links = List.copyOf(links);
  }

  /** Words alone, in reply to nothing. */
  public Written(long messageId, String text) {
    this(messageId, text, List.of(), Optional.empty(), Optional.empty());
  }

  /** Whether an address stands behind words that do not tell it. */
  public boolean hidesAddresses() {
    return links.stream().anyMatch(link -> !link.isSpelledOutIn(text));
  }

  /** The words with each hidden address told behind them: "līgums (https://…)". */
  public String spelledOut() {
    var told = new StringBuilder();
    var at = 0;
    for (var link : links) {
      var end = endOfWords(link);
      if (link.from() >= at && end >= at && !link.isSpelledOutIn(text)) {
        told.append(text, at, end).append(" (").append(link.address()).append(')');
        at = end;
      }
    }
    return told.append(text.substring(at)).toString();
  }

  /** A link that takes in the space behind its words, or ends within one, is told behind them. */
  private int endOfWords(Link link) {
    var end = Math.min(link.to(), text.length());
    while (end > link.from() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    while (end > link.from() && end < text.length() && isInWord(end)) {
      end++;
    }
    return end;
  }

  private boolean isInWord(int at) {
    return Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at));
  }

  /** The same message with other words. */
  public Written reworded(String other, List<Link> itsLinks) {
    return new Written(messageId, other, itsLinks, album, repliedTo);
  }
}
