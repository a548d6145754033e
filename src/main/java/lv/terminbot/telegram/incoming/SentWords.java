package lv.terminbot.telegram.incoming;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lv.terminbot.mailbox.Written;
import lv.terminbot.text.CleanText;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Reads the words of a message or under its file, with all that gives them their meaning. */
final class SentWords {
  /** Twice what Telegram lets anybody write; what is longer would hold up all others to be read. */
  private static final int LONGEST = 8192;

  private final SentReplies replies;

  SentWords(Supplier<Optional<BotUser>> bot) {
    replies = new SentReplies(bot);
  }

  Written in(Message message) {
    return message.hasText()
        ? written(message, message.getText(), message::getEntities)
        : written(
            message,
            Optional.ofNullable(message.getCaption()).orElse(""),
            message::getCaptionEntities);
  }

  private Written written(
      Message message, String text, Supplier<@Nullable List<MessageEntity>> entities) {
    var isWhole = text.length() <= LONGEST;
    return new Written(
        message.getMessageId(),
        CleanText.clean(isWhole ? text : text.substring(0, LONGEST)),
        isWhole ? SentLinks.in(text, inText(entities)) : List.of(),
        Optional.ofNullable(message.getMediaGroupId()).map(CleanText::clean),
        replies.in(message));
  }

  /** The library cuts their words out of the text; one that lies beyond it loses no words. */
  private static List<MessageEntity> inText(Supplier<@Nullable List<MessageEntity>> entities) {
    try {
      return Optional.ofNullable(entities.get()).orElse(List.of());
    } catch (IndexOutOfBoundsException beyond) {
      return List.of();
    }
  }
}
