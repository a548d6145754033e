package lv.terminbot.telegram.incoming;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.text.CleanText;
import lv.terminbot.text.Html;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Reads who speaks. */
final class Speakers {
  /** A name is one line in what others read: no second line of it can pass for something else. */
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

  private Speakers() {}

  /** Empty for nobody; who speaks in the name of a group or channel is hidden behind it. */
  static Optional<Sender> read(Message message) {
    var hidden = Optional.ofNullable(message.getSenderChat()).map(Chat::getId).map(ChatId::new);
    return Optional.ofNullable(message.getFrom())
        .filter(_ -> hidden.isEmpty() || !message.getChat().isUserChat())
        .map(Speakers::read)
        .map(from -> new Sender(from.userId(), from.name(), from.languageTag(), hidden));
  }

  static Sender read(User user) {
    var name =
        Stream.of(user.getFirstName(), user.getLastName())
            .flatMap(Stream::ofNullable)
            .map(
                part -> BREAKS.matcher(CleanText.undirected(CleanText.clean(part))).replaceAll(" "))
            .map(String::strip)
            .filter(Html::isSeen)
            .reduce((first, last) -> first + " " + last)
            .or(() -> Optional.ofNullable(user.getUserName()))
            .orElseGet(() -> Long.toString(user.getId()));
    return new Sender(user.getId(), name, Optional.ofNullable(user.getLanguageCode()));
  }
}
