package lv.terminbot.local.standin;

import java.time.Clock;
import java.util.function.Consumer;
import lv.terminbot.local.ChatViews;
import lv.terminbot.local.Json;
import lv.terminbot.local.Persona;
import lv.terminbot.local.Place;
import tools.jackson.databind.node.ObjectNode;

/** Puts what people write into their chats, and before the bot what it gets of it. */
final class Post {
  private final StandInState state;
  private final UpdateQueue queue;
  private final Privacy privacy;
  private final Clock clock;

  Post(StandInState state, UpdateQueue queue, Privacy privacy, Clock clock) {
    this.state = state;
    this.queue = queue;
    this.privacy = privacy;
    this.clock = clock;
  }

  StandInState world() {
    return state;
  }

  UpdateQueue updates() {
    return queue;
  }

  long now() {
    return clock.instant().getEpochSecond();
  }

  /** A new message; answers its number. */
  long send(Place place, Persona from, Speech speech, Consumer<ObjectNode> content) {
    return state.together(
        () -> {
          var id = state.nextMessage();
          var message = Json.object().put("message_id", id);
          message.set("from", ChatViews.user(from));
          message.set("chat", place.face());
          message.put("date", now());
          speech.replyTo().ifPresent(to -> state.chat(place.id()).quote(to, message));
          content.accept(message);
          state.record(JournalEntries.message(place.id(), message));
          state.record(JournalEntries.read(place.id(), id));
          tell("message", place, message);
          return id;
        });
  }

  /** A message with other words than before. */
  void change(Place place, ObjectNode message) {
    message.put("edit_date", now());
    state.record(JournalEntries.message(place.id(), message));
    tell("edited_message", place, message);
  }

  private void tell(String kind, Place place, ObjectNode message) {
    if (privacy.reachesBot(place, message)) {
      queue.add(kind, message);
    }
  }
}
