package lv.terminbot.local.standin;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import lv.terminbot.local.Cast;
import lv.terminbot.local.Group;
import lv.terminbot.local.Json;
import lv.terminbot.local.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the bot says and changes in chats, with Telegram's rules for it. */
final class BotMessages {
  private static final int LONGEST = 4096;
  private static final int LONGEST_CAPTION = 1024;

  private final StandInState state;
  private final FileStore files;
  private final Cast cast;
  private final Clock clock;
  private final ObjectNode me;

  BotMessages(StandInState state, FileStore files, Cast cast, Clock clock, ObjectNode me) {
    this.state = state;
    this.files = files;
    this.cast = cast;
    this.clock = clock;
    this.me = me;
  }

  JsonNode send(Parameters given) {
    return send(given, text(given)::into);
  }

  JsonNode sendFile(Parameters given, String as) {
    var file =
        given.file(as).orElseThrow(() -> Refused.bad("there is no " + as + " in the request"));
    var caption = formatted(given.text("caption", ""), given);
    if (caption.text().length() > LONGEST_CAPTION) {
      throw Refused.bad("message caption is too long");
    }
    var kind = as.equals("photo") ? Upload.Kind.PHOTO : Upload.Kind.DOCUMENT;
    var id = files.put(file.content());
    return send(given, message -> caption.under(file.into(message, kind, id)));
  }

  private JsonNode send(Parameters given, Consumer<ObjectNode> content) {
    var keyboard = Keyboard.read(given.tree("reply_markup"));
    return state.together(
        () -> {
          var place = chatOf(given);
          var message = Json.object().put("message_id", state.nextMessage());
          message.set("from", me);
          message.set("chat", place.face());
          message.put("date", clock.instant().getEpochSecond());
          given.tree("reply_parameters").ifPresent(reply -> quote(place, reply, message));
          content.accept(message);
          keyboard.ifPresent(k -> message.set("reply_markup", k));
          state.record(JournalEntries.message(place.id(), message));
          return message;
        });
  }

  private void quote(Place place, JsonNode reply, ObjectNode message) {
    var id = reply.path("message_id").asLong(0);
    var chat = state.chat(place.id());
    if (chat.message(id).isEmpty() && !reply.path("allow_sending_without_reply").asBoolean(false)) {
      throw Refused.bad("message to be replied not found");
    }
    chat.quote(id, message);
  }

  JsonNode editText(Parameters given) {
    var text = text(given);
    return edit(
        given,
        message -> {
          if (message.path("text").isMissingNode()) {
            throw Refused.bad("there is no text in the message to edit");
          }
          text.into(message);
        });
  }

  JsonNode editKeyboard(Parameters given) {
    return edit(given, any -> {});
  }

  JsonNode delete(Parameters given) {
    return state.together(
        () -> {
          var place = chatOf(given);
          var id = given.number("message_id", 0);
          if (state.chat(place.id()).message(id).isEmpty()) {
            throw Refused.bad("message to delete not found");
          }
          state.record(JournalEntries.deleted(place.id(), id));
          return Json.yes();
        });
  }

  JsonNode action(Parameters given) {
    return state.together(
        () -> {
          var place = chatOf(given);
          if (!given.text("action", "").matches("[a-z_]+")) {
            throw Refused.bad("wrong parameter action in request");
          }
          state.show("typing", Json.object().put("chat", place.id()));
          return Json.yes();
        });
  }

  private JsonNode edit(Parameters given, Consumer<ObjectNode> change) {
    var keyboard = Keyboard.read(given.tree("reply_markup"));
    return state.together(
        () -> {
          var place = chatOf(given);
          var old =
              state
                  .chat(place.id())
                  .message(given.number("message_id", 0))
                  .orElseThrow(() -> Refused.bad("message to edit not found"));
          if (!Chat.byBot(old)) {
            throw Refused.bad("message can't be edited");
          }
          var message = old.deepCopy();
          change.accept(message);
          message.remove("reply_markup");
          keyboard.ifPresent(k -> message.set("reply_markup", k));
          if (message.equals(old)) {
            throw Refused.bad(
                "message is not modified: specified new message content and reply markup are"
                    + " exactly the same as a current content and reply markup of the message");
          }
          message.put("edit_date", clock.instant().getEpochSecond());
          state.record(JournalEntries.message(place.id(), message));
          return message;
        });
  }

  /** A private chat or the group; a bot may not be the first to write, nor where it is not in. */
  private Place chatOf(Parameters given) {
    var place =
        given
            .text("chat_id")
            .filter(id -> id.matches("-?[0-9]{1,15}"))
            .flatMap(id -> cast.place(Long.parseLong(id)))
            .orElseThrow(
                () ->
                    Refused.bad(
                        given.text("chat_id", "").isEmpty()
                            ? "chat_id is empty"
                            : "chat not found"));
    if (!state.chat(place.id()).started()) {
      throw Refused.forbidden(
          place instanceof Group
              ? "bot is not a member of the supergroup chat"
              : "bot can't initiate conversation with a user");
    }
    return place;
  }

  private static Formatted text(Parameters given) {
    var text = formatted(given.text("text", ""), given);
    if (text.text().isEmpty()) {
      throw Refused.bad("message text is empty");
    }
    return Optional.of(text)
        .filter(t -> t.text().length() <= LONGEST)
        .orElseThrow(() -> Refused.bad("message is too long"));
  }

  private static Formatted formatted(String raw, Parameters given) {
    var mode = given.text("parse_mode", "");
    if (!mode.isEmpty() && !mode.equalsIgnoreCase("HTML")) {
      throw Refused.bad("unsupported parse_mode");
    }
    return FoundEntities.in((mode.isEmpty() ? Formatted.plain(raw) : Markup.parse(raw)).trimmed());
  }
}
