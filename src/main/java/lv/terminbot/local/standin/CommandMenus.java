package lv.terminbot.local.standin;

import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.local.Group;
import lv.terminbot.local.Json;
import lv.terminbot.local.Persona;
import tools.jackson.databind.JsonNode;

/** The commands menus of the bot: one a scope and language, the most specific is shown. */
public final class CommandMenus {
  private final StandInState state;

  CommandMenus(StandInState state) {
    this.state = state;
  }

  JsonNode set(Parameters given) {
    var commands = given.tree("commands").orElseGet(Json::array);
    if (!commands.isArray() || commands.size() > 100) {
      throw Refused.bad("BOT_COMMANDS_TOO_MUCH");
    }
    for (var command : commands.values()) {
      if (!command.path("command").asString("").matches("/?[a-z0-9_]{1,32}")) {
        throw Refused.bad("BOT_COMMAND_INVALID");
      }
      var description = command.path("description").asString("").strip();
      if (description.isEmpty() || description.length() > 256) {
        throw Refused.bad("BOT_COMMAND_DESCRIPTION_INVALID");
      }
    }
    state.record(JournalEntries.menu(key(given), commands));
    return Json.yes();
  }

  JsonNode delete(Parameters given) {
    state.record(JournalEntries.menu(key(given), Json.array()));
    return Json.yes();
  }

  JsonNode get(Parameters given) {
    var key = key(given);
    return state.together(() -> state.menus().getOrDefault(key, Json.array()));
  }

  /** What this person's Telegram offers in the chat with the bot. */
  public JsonNode shownTo(Persona person) {
    return shown(List.of("chat:" + person.id(), "all_private_chats", "default"), person);
  }

  /** What it offers in a group. */
  public JsonNode shownIn(Group group, Persona person) {
    return shown(List.of("chat:" + group.id(), "all_group_chats", "default"), person);
  }

  private JsonNode shown(List<String> scopes, Persona person) {
    return state.together(
        () ->
            scopes.stream()
                .flatMap(s -> Stream.of(s + "|" + person.languageTag(), s + "|"))
                .filter(state.menus()::containsKey)
                .findFirst()
                .map(state.menus()::get)
                .orElseGet(Json::array));
  }

  private static String key(Parameters given) {
    var scope = given.tree("scope").orElseGet(Json::object);
    var type = scope.path("type").asString("default");
    var language = given.text("language_code", "");
    if (!language.matches("|[a-z]{2}")) {
      throw Refused.bad("BOT_COMMAND_LANGUAGE_INVALID");
    }
    return switch (type) {
      case "default", "all_private_chats", "all_group_chats", "all_chat_administrators" ->
          type + "|" + language;
      case "chat", "chat_administrators" ->
          type + ":" + scope.path("chat_id").asString("") + "|" + language;
      default -> throw Refused.bad("can't parse BotCommandScope: Unsupported type specified");
    };
  }
}
