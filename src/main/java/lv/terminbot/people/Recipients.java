package lv.terminbot.people;

import java.util.List;
import java.util.stream.Collectors;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Doubtful;
import lv.terminbot.text.Phrases;

/** Says whom messages were for: "Jānis (VARAM), Ilze (TM)". */
public final class Recipients {
  private static final int MOST = 20;
  private final Register register;

  public Recipients(Register register) {
    this.register = register;
  }

  /** Each once, the first of many by name. */
  public String name(List<Doubtful> messages, Phrases phrases) {
    var chats = messages.stream().map(Doubtful::chat).distinct().toList();
    var names =
        chats.stream()
            .limit(MOST)
            .map(chat -> name(chat, phrases))
            .collect(Collectors.joining(", "));
    return chats.size() > MOST
        ? names + " " + phrases.plain("people.recipients.more", "count", chats.size() - MOST)
        : names;
  }

  private String name(ChatId chat, Phrases phrases) {
    return chat.isGroup()
        ? phrases.plain("people.recipients.group")
        : register
            .find(new PersonId(chat.value()))
            .map(Recipients::name)
            .orElseGet(() -> Long.toString(chat.value()));
  }

  private static String name(Person person) {
    var codes =
        person.institutions().stream().map(Object::toString).collect(Collectors.joining(", "));
    return codes.isEmpty() ? person.name() : person.name() + " (" + codes + ")";
  }
}
