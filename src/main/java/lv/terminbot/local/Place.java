package lv.terminbot.local;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Where people and the bot write to each other. */
public sealed interface Place permits Place.Private, Group {
  /** Telegram's number of the chat. */
  long id();

  String title();

  /** Those of the cast who write there. */
  List<Persona> members();

  /** The chat in Telegram's shape. */
  ObjectNode face();

  default boolean has(long who) {
    return members().stream().anyMatch(member -> member.id() == who);
  }

  /** Somebody and the bot, between two. */
  record Private(Persona person) implements Place {
    @Override
    public long id() {
      return person.id();
    }

    @Override
    public String title() {
      return person.name();
    }

    @Override
    public List<Persona> members() {
      return List.of(person);
    }

    @Override
    public ObjectNode face() {
      return ChatViews.chat(person);
    }
  }
}
