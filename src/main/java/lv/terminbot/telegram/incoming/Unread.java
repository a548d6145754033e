package lv.terminbot.telegram.incoming;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Names the kind of a message that holds no text of its own. */
final class Unread {
  /** The first that fits counts: Telegram sends an animation as a document too. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind("animation", Message::getAnimation),
          new Kind("photo", Message::getPhoto),
          new Kind("live photo", Message::getLivePhoto),
          new Kind("voice", Message::getVoice),
          new Kind("audio", Message::getAudio),
          new Kind("video", Message::getVideo),
          new Kind("video note", Message::getVideoNote),
          new Kind("sticker", Message::getSticker),
          new Kind("document", Message::getDocument),
          new Kind("contact", Message::getContact),
          new Kind("venue", Message::getVenue),
          new Kind("location", Message::getLocation),
          new Kind("poll", Message::getPoll),
          new Kind("dice", Message::getDice),
          new Kind("game", Message::getGame),
          new Kind("story", Message::getStory),
          new Kind("checklist", Message::getChecklist),
          new Kind("paid media", Message::getPaidMedia),
          new Kind("gift", Message::getGift),
          new Kind("invoice", Message::getInvoice),
          new Kind("giveaway", Message::getGiveaway),
          new Kind("caption", Message::getCaption));

  private Unread() {}

  /** Empty for a notice that Telegram itself writes into a chat. */
  static Optional<String> kindOf(Message message) {
    return KINDS.stream()
        .filter(kind -> kind.content().apply(message) != null)
        .map(Kind::name)
        .findFirst();
  }

  private record Kind(String name, Function<Message, @Nullable Object> content) {}
}
