package lv.terminbot.telegram;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Names the kind of a message that holds no text of its own. */
final class Unread {
  private static final Map<String, Function<Message, @Nullable Object>> KINDS =
      new LinkedHashMap<>();

  static {
    KINDS.put("animation", Message::getAnimation);
    KINDS.put("photo", Message::getPhoto);
    KINDS.put("live photo", Message::getLivePhoto);
    KINDS.put("voice", Message::getVoice);
    KINDS.put("audio", Message::getAudio);
    KINDS.put("video", Message::getVideo);
    KINDS.put("video note", Message::getVideoNote);
    KINDS.put("sticker", Message::getSticker);
    KINDS.put("document", Message::getDocument);
    KINDS.put("contact", Message::getContact);
    KINDS.put("venue", Message::getVenue);
    KINDS.put("location", Message::getLocation);
    KINDS.put("poll", Message::getPoll);
    KINDS.put("dice", Message::getDice);
    KINDS.put("game", Message::getGame);
    KINDS.put("story", Message::getStory);
    KINDS.put("checklist", Message::getChecklist);
    KINDS.put("paid media", Message::getPaidMedia);
    KINDS.put("gift", Message::getGift);
    KINDS.put("invoice", Message::getInvoice);
    KINDS.put("giveaway", Message::getGiveaway);
    KINDS.put("caption", Message::getCaption);
  }

  private Unread() {}

  /** Empty for a notice that Telegram itself writes into a chat. */
  static Optional<String> kindOf(Message message) {
    return KINDS.entrySet().stream()
        .filter(kind -> Objects.nonNull(kind.getValue().apply(message)))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
