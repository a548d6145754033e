package lv.terminbot.local;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** What the people of the cast do on their phones: write, change, tap, read. */
final class Phones {
  private static final int LONGEST = 4096;

  private static final int LONGEST_CAPTION = 1024;
  private final World world;
  private final Shelf shelf;
  private final Cast cast;
  private final Clock clock;
  private final Updates updates;

  Phones(World world, Shelf shelf, Cast cast, Clock clock, Updates updates) {
    this.world = world;
    this.shelf = shelf;
    this.cast = cast;
    this.clock = clock;
    this.updates = updates;
  }

  /** Writes to the bot and answers the number of the message. */
  long say(long who, String words) {
    person(who);
    var text = typed(words);
    return say(who, text::into);
  }

  /** Sends a file, with or without words under it; answers the number of the message. */
  long attach(long who, Upload file, Upload.Kind kind, String words) {
    var caption = words.isBlank() ? Formatted.plain("") : typed(words);
    if (caption.text().length() > LONGEST_CAPTION) {
      throw new Mistake("error.long");
    }
    if (file.content().length == 0) {
      throw new Mistake("error.file");
    }
    person(who);
    var id = shelf.put(file.content());
    return say(who, message -> caption.under(file.into(message, kind, id)));
  }

  private long say(long who, Consumer<ObjectNode> content) {
    var person = person(who);
    return world.together(
        () -> {
          var id = world.nextMessage();
          var message = Json.object().put("message_id", id);
          message.set("from", Faces.user(person));
          message.set("chat", Faces.chat(person));
          message.put("date", clock.instant().getEpochSecond());
          content.accept(message);
          world.record(Lines.message(who, message));
          world.record(Lines.read(who, id));
          updates.add("message", message);
          return id;
        });
  }

  /** Changes an own message; the bot hears of it as of an edited one. */
  void edit(long who, long messageId, String words) {
    person(who);
    var text = typed(words);
    world.together(
        () -> {
          var message =
              world
                  .chat(who)
                  .message(messageId)
                  .filter(m -> !Chat.byBot(m))
                  .orElseThrow(() -> new Mistake("error.edit"))
                  .deepCopy();
          var captioned = message.path("text").isMissingNode();
          var before = message.path(captioned ? "caption" : "text").asString("");
          if (!before.equals(text.text())) {
            if (captioned) {
              text.under(message);
            } else {
              text.into(message);
            }
            message.put("edit_date", clock.instant().getEpochSecond());
            world.record(Lines.message(who, message));
            updates.add("edited_message", message);
          }
          return messageId;
        });
  }

  /** Presses a button under a message and answers the number of the tap. */
  String tap(long who, long messageId, int row, int column) {
    var person = person(who);
    return world.together(
        () -> {
          var message = world.chat(who).message(messageId);
          var data =
              message
                  .map(m -> m.path("reply_markup").path("inline_keyboard"))
                  .map(k -> k.path(row).path(column).path("callback_data").asString(""))
                  .filter(d -> !d.isEmpty());
          if (data.isEmpty()) {
            throw new Mistake("error.button");
          }
          var id = world.nextTap();
          var query = Json.object().put("id", id);
          query.set("from", Faces.user(person));
          query.set("message", message.orElseThrow());
          query.put("chat_instance", String.valueOf(who * 7919)).put("data", data.get());
          world.record(Lines.tap(id, new Tap(who, clock.instant().getEpochSecond())));
          updates.add("callback_query", query);
          return id;
        });
  }

  void read(long who, long upTo) {
    person(who);
    world.together(
        () -> {
          if (world.chat(who).readUpTo() < upTo && upTo < world.nextMessage()) {
            world.record(Lines.read(who, upTo));
          }
          return who;
        });
  }

  /** The bot's newest message to somebody, if it is newer than {@code after}. */
  Optional<ObjectNode> heard(long who, long after) {
    return world.together(
        () ->
            world.chat(who).messages().reversed().stream()
                .filter(Chat::byBot)
                .filter(m -> m.path("message_id").asLong() > after)
                .findFirst());
  }

  private Persona person(long who) {
    return cast.find(who).orElseThrow(() -> new Mistake("error.person"));
  }

  private static Formatted typed(String words) {
    var clean = new StringBuilder(words.length());
    words
        .codePoints()
        .map(c -> Character.isISOControl(c) && c != '\n' && c != '\t' ? ' ' : c)
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .forEach(clean::appendCodePoint);
    var text = clean.toString().strip();
    if (text.isEmpty()) {
      throw new Mistake("error.empty");
    }
    if (text.length() > LONGEST) {
      throw new Mistake("error.long");
    }
    return Spotted.in(Formatted.plain(text));
  }
}
