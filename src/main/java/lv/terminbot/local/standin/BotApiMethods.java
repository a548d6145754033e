package lv.terminbot.local.standin;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import lv.terminbot.local.BotIdentity;
import lv.terminbot.local.Cast;
import lv.terminbot.local.ChatViews;
import lv.terminbot.local.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The methods of the Bot API that the stand-in knows. */
final class BotApiMethods {
  /** Telegram does not say how long a pressed button may be answered; after this surely not. */
  static final Duration ANSWERABLE = Duration.ofMinutes(15);

  /** Larger ones a bot cannot fetch. */
  private static final long LARGEST_FILE = 20L << 20;

  private final StandInState state;
  private final FileStore files;
  private final Clock clock;
  private final ObjectNode me;
  private final UpdateQueue queue;
  private final CommandMenus menus;
  private final BotMessages messages;
  private final InlineQueries inline;

  BotApiMethods(StandInState state, FileStore files, Cast cast, Clock clock, BotIdentity bot) {
    this.state = state;
    this.files = files;
    this.clock = clock;
    this.me = ChatViews.bot(bot);
    this.queue = new UpdateQueue(state, clock);
    this.menus = new CommandMenus(state);
    this.inline = new InlineQueries(state, queue);
    this.messages = new BotMessages(state, files, cast, clock, me);
  }

  UpdateQueue updates() {
    return queue;
  }

  InlineQueries inline() {
    return inline;
  }

  CommandMenus menus() {
    return menus;
  }

  /** Does what {@code method} says; a long poll waits in here. Throws {@link Refused}. */
  JsonNode call(String method, Parameters given) {
    return switch (method.toLowerCase(Locale.ROOT)) {
      case "getme" ->
          me.deepCopy()
              .put("can_join_groups", true)
              // mentions reach it too, which Telegram grants to those only
              .put("can_read_all_group_messages", true)
              .put("supports_inline_queries", true);
      case "getupdates" -> queue.get(given);
      case "deletewebhook" -> queue.dropWebhook(given);
      case "sendmessage" -> messages.send(given);
      case "editmessagetext" -> messages.editText(given);
      case "editmessagereplymarkup" -> messages.editKeyboard(given);
      case "deletemessage" -> messages.delete(given);
      case "sendchataction" -> messages.action(given);
      case "answercallbackquery" -> answerTap(given);
      case "answerinlinequery" -> inline.answer(given);
      case "setmycommands" -> menus.set(given);
      case "deletemycommands" -> menus.delete(given);
      case "getmycommands" -> menus.get(given);
      case "senddocument" -> messages.sendFile(given, "document");
      case "sendphoto" -> messages.sendFile(given, "photo");
      case "getfile" -> file(given);
      default -> throw Refused.unknownMethod();
    };
  }

  private JsonNode file(Parameters given) {
    var id = given.text("file_id", "");
    var size = files.find(id).orElseThrow(() -> Refused.bad("invalid file_id")).length;
    if (size > LARGEST_FILE) {
      throw Refused.bad("file is too big");
    }
    return FileStore.described(id, size).put("file_path", "files/" + id);
  }

  private JsonNode answerTap(Parameters given) {
    var id = given.text("callback_query_id", "");
    var text = given.text("text", "");
    if (text.length() > 200) {
      throw Refused.bad("MESSAGE_TOO_LONG");
    }
    return state.together(
        () -> {
          var oldest = clock.instant().minus(ANSWERABLE).getEpochSecond();
          if (state.tap(id).filter(tap -> tap.at() >= oldest).isEmpty()) {
            throw Refused.bad(
                "query is too old and response timeout expired or query ID is invalid");
          }
          var chat = state.tap(id).map(Tap::chat).orElse(0L);
          state.record(JournalEntries.answered(id));
          state.show(
              "answer",
              Json.object()
                  .put("chat", chat)
                  .put("tap", id)
                  .put("text", text)
                  .put("alert", given.yes("show_alert")));
          return Json.yes();
        });
  }
}
