package lv.terminbot.local.standin;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import lv.terminbot.local.BadRequest;
import lv.terminbot.local.Cast;
import lv.terminbot.local.ChatViews;
import lv.terminbot.local.Group;
import lv.terminbot.local.Json;
import lv.terminbot.local.Persona;
import lv.terminbot.local.Place;
import tools.jackson.databind.node.ObjectNode;

/** What the people of the cast do on their phones: write, reply, change, tap, read. */
public final class Phones {
  private static final int LONGEST = 4096;
  private static final int LONGEST_CAPTION = 1024;

  private final Post post;
  private final StandInState state;
  private final FileStore files;
  private final Cast cast;

  Phones(Post post, FileStore files, Cast cast) {
    this.post = post;
    this.state = post.world();
    this.files = files;
    this.cast = cast;
  }

  /** Writes to the bot in private and answers the number of the message. */
  public long say(long who, String words) {
    return say(Speech.inPrivate(who), words);
  }

  public long say(Speech speech, String words) {
    place(speech);
    var text = typed(words);
    return send(speech, text::into);
  }

  /** Sends a file, with or without words under it; answers the number of the message. */
  public long attach(Speech speech, Upload file, Upload.Kind kind, String words) {
    var caption = words.isBlank() ? Formatted.plain("") : typed(words);
    if (caption.text().length() > LONGEST_CAPTION) {
      throw new BadRequest("error.long");
    }
    if (file.content().length == 0) {
      throw new BadRequest("error.file");
    }
    place(speech);
    var id = files.put(file.content());
    return send(speech, message -> caption.under(file.into(message, kind, id)));
  }

  private long send(Speech speech, Consumer<ObjectNode> content) {
    return post.send(place(speech), person(speech.who()), speech, content);
  }

  /** Puts what an inline answer offers into a chat, as Telegram marks it. */
  public long choose(Speech speech, ObjectNode bot, Consumer<ObjectNode> text) {
    return send(
        speech,
        message -> {
          message.set("via_bot", bot);
          text.accept(message);
        });
  }

  /** Makes the group, with the bot in it. */
  public void gather(Group group, ObjectNode bot) {
    var founder = group.members().getFirst();
    send(
        new Speech(founder.id(), group.id(), OptionalLong.empty()),
        message -> message.put("group_chat_created", true));
    var change = Json.object().put("date", post.now());
    change.set("chat", group.face());
    change.set("from", ChatViews.user(founder));
    change.putObject("old_chat_member").put("status", "left").set("user", bot);
    change.putObject("new_chat_member").put("status", "member").set("user", bot);
    post.updates().add("my_chat_member", change);
  }

  /** Changes an own message; the bot hears of it as of an edited one. */
  public void edit(Speech speech, long messageId, String words) {
    var place = place(speech);
    var text = typed(words);
    state.together(
        () -> {
          var message =
              state
                  .chat(place.id())
                  .message(messageId)
                  .filter(m -> m.path("from").path("id").asLong(0) == speech.who())
                  .orElseThrow(() -> new BadRequest("error.edit"))
                  .deepCopy();
          var captioned = message.path("text").isMissingNode();
          var before = message.deepCopy();
          if (captioned) {
            text.under(message);
          } else {
            text.into(message);
          }
          if (!message.equals(before)) {
            post.change(place, message);
          }
          return messageId;
        });
  }

  /** Presses a button under a message and answers the number of the tap. */
  public String tap(Speech speech, long messageId, int row, int column) {
    var place = place(speech);
    var person = person(speech.who());
    return state.together(
        () -> {
          var message = state.chat(place.id()).message(messageId);
          var data =
              message
                  .map(m -> m.path("reply_markup").path("inline_keyboard"))
                  .map(k -> k.path(row).path(column).path("callback_data").asString(""))
                  .filter(d -> !d.isEmpty());
          if (data.isEmpty()) {
            throw new BadRequest("error.button");
          }
          var id = state.nextTap();
          var query = Json.object().put("id", id);
          query.set("from", ChatViews.user(person));
          query.set("message", message.orElseThrow());
          query.put("chat_instance", String.valueOf(place.id() * 7919)).put("data", data.get());
          state.record(JournalEntries.tap(id, new Tap(place.id(), post.now())));
          post.updates().add("callback_query", query);
          return id;
        });
  }

  public void read(long chat, long upTo) {
    var place = cast.place(chat).orElseThrow(() -> new BadRequest("error.person"));
    state.together(
        () -> {
          if (state.chat(place.id()).readUpTo() < upTo && upTo < state.nextMessage()) {
            state.record(JournalEntries.read(place.id(), upTo));
          }
          return chat;
        });
  }

  /** The bot's newest message in a chat, if it is newer than {@code after}. */
  Optional<ObjectNode> heard(long chat, long after) {
    return state.together(
        () ->
            state.chat(chat).messages().reversed().stream()
                .filter(Chat::byBot)
                .filter(m -> m.path("message_id").asLong() > after)
                .findFirst());
  }

  private Persona person(long who) {
    return cast.find(who).orElseThrow(() -> new BadRequest("error.person"));
  }

  /** Nobody writes where they are not. */
  private Place place(Speech speech) {
    return cast.place(speech.chat())
        .filter(place -> place.has(speech.who()))
        .orElseThrow(() -> new BadRequest("error.person"));
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
      throw new BadRequest("error.empty");
    }
    if (text.length() > LONGEST) {
      throw new BadRequest("error.long");
    }
    return FoundEntities.in(TypedLinks.in(text));
  }
}
