package lv.terminbot.people;

import java.util.List;
import java.util.stream.Collectors;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Doubtful;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Says whom messages were for: "Jānis (VARAM), Ilze (TM)". */
public final class Recipients {
  private static final int MOST = 20;
  private final Register register;

  public Recipients(Register register) {
    this.register = register;
  }

  /** Each once, the first of many by name. */
  public Html name(List<Doubtful> messages, Phrases phrases) {
    var chats = messages.stream().map(Doubtful::chat).distinct().toList();
    var names = chats.stream().limit(MOST).map(chat -> name(chat, phrases)).toList();
    return chats.size() > MOST
        ? Html.joined(", ", names)
            .plus(" " + phrases.plain("people.recipients.more", "count", chats.size() - MOST))
        : Html.joined(", ", names);
  }

  private Html name(ChatId chat, Phrases phrases) {
    return chat.isGroup()
        ? phrases.html("people.recipients.group")
        : register
            .find(new PersonId(chat.value()))
            .map(Recipients::name)
            .orElseGet(() -> Html.escape(Long.toString(chat.value())));
  }

  private static Html name(Person person) {
    var codes =
        person.institutions().stream().map(Object::toString).collect(Collectors.joining(", "));
    return codes.isEmpty() ? person.written() : person.written().plus(" (" + codes + ")");
  }
}
