package lv.terminbot.local;

import tools.jackson.databind.node.ObjectNode;

/** Users and chats in Telegram's shape. */
public final class ChatViews {
  private ChatViews() {}

  public static ObjectNode bot(BotIdentity bot) {
    return Json.object()
        .put("id", bot.id())
        .put("is_bot", true)
        .put("first_name", bot.name())
        .put("username", bot.username());
  }

  public static ObjectNode user(Persona person) {
    var user =
        Json.object()
            .put("id", person.id())
            .put("is_bot", false)
            .put("first_name", person.firstName());
    if (!person.lastName().isEmpty()) {
      user.put("last_name", person.lastName());
    }
    return user.put("language_code", person.languageTag());
  }

  public static ObjectNode chat(Persona person) {
    var chat = Json.object().put("id", person.id()).put("first_name", person.firstName());
    if (!person.lastName().isEmpty()) {
      chat.put("last_name", person.lastName());
    }
    return chat.put("type", "private");
  }
}
