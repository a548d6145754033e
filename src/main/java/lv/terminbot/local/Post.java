package lv.terminbot.local;

import java.time.Clock;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** Puts what people write into their chats, and before the bot what it gets of it. */
final class Post {
  private final World world;
  private final Updates updates;
  private final Privacy privacy;
  private final Clock clock;

  Post(World world, Updates updates, Privacy privacy, Clock clock) {
    this.world = world;
    this.updates = updates;
    this.privacy = privacy;
    this.clock = clock;
  }

  World world() {
    return world;
  }

  Updates updates() {
    return updates;
  }

  long now() {
    return clock.instant().getEpochSecond();
  }

  /** A new message; answers its number. */
  long send(Place place, Persona from, Speech speech, Consumer<ObjectNode> content) {
    return world.together(
        () -> {
          var id = world.nextMessage();
          var message = Json.object().put("message_id", id);
          message.set("from", Faces.user(from));
          message.set("chat", place.face());
          message.put("date", now());
          speech.replyTo().ifPresent(to -> world.chat(place.id()).quote(to, message));
          content.accept(message);
          world.record(Lines.message(place.id(), message));
          world.record(Lines.read(place.id(), id));
          tell("message", place, message);
          return id;
        });
  }

  /** A message with other words than before. */
  void change(Place place, ObjectNode message) {
    message.put("edit_date", now());
    world.record(Lines.message(place.id(), message));
    tell("edited_message", place, message);
  }

  private void tell(String kind, Place place, ObjectNode message) {
    if (privacy.reachesBot(place, message)) {
      updates.add(kind, message);
    }
  }
}
