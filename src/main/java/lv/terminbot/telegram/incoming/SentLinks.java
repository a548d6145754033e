package lv.terminbot.telegram.incoming;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Link;
import lv.terminbot.text.CleanText;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;

/** Reads the addresses that stand in a text or behind its words. */
final class SentLinks {
  /** As many as Telegram lets stand in a message. */
  private static final int MOST = 100;

  private SentLinks() {}

  /**
   * @param text as Telegram sent it: that is what the entities count in; the links count in the
   *     clean one
   */
  static List<Link> in(String text, List<MessageEntity> entities) {
    return entities.stream()
        .limit(MOST)
        .flatMap(entity -> link(text, entity).stream())
        .sorted(Comparator.comparingInt(Link::from))
        .toList();
  }

  private static Optional<Link> link(String text, MessageEntity entity) {
    var from = CleanText.clean(text.substring(0, entity.getOffset())).length();
    var words = CleanText.clean(entity.getText());
    return words.isEmpty()
        ? Optional.empty()
        : address(words, entity).map(address -> new Link(from, from + words.length(), address));
  }

  private static Optional<String> address(String words, MessageEntity entity) {
    return switch (entity.getType()) {
      case "url" -> Optional.of(words);
      case "text_link" -> Optional.ofNullable(entity.getUrl()).map(CleanText::clean);
      default -> Optional.empty();
    };
  }
}
