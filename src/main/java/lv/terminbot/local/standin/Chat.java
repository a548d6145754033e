package lv.terminbot.local.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * A chat of somebody with the bot, or the group. Guarded by the lock of its {@link StandInState}.
 */
public final class Chat {
  private final TreeMap<Long, ObjectNode> messages = new TreeMap<>();
  private boolean started;
  private long readUpTo;

  void put(ObjectNode message) {
    messages.put(message.path("message_id").asLong(), message);
    started |= !byBot(message);
  }

  void remove(long messageId) {
    messages.remove(messageId);
  }

  void readUpTo(long messageId) {
    readUpTo = Math.max(readUpTo, messageId);
  }

  public long readUpTo() {
    return readUpTo;
  }

  /** Lets a message reply to an earlier one of this chat, as far as that is still here. */
  void quote(long messageId, ObjectNode reply) {
    message(messageId)
        .ifPresent(
            earlier -> {
              var quoted = earlier.deepCopy();
              quoted.remove("reply_to_message");
              quoted.remove("reply_markup");
              reply.set("reply_to_message", quoted);
            });
  }

  /** Whether anybody has ever written here; until then the bot may not. */
  boolean started() {
    return started;
  }

  Optional<ObjectNode> message(long messageId) {
    return Optional.ofNullable(messages.get(messageId));
  }

  List<ObjectNode> messages() {
    return new ArrayList<>(messages.values());
  }

  public List<ObjectNode> latest(int most) {
    var all = messages();
    return all.subList(Math.max(0, all.size() - most), all.size());
  }

  static boolean byBot(ObjectNode message) {
    return message.path("from").path("is_bot").asBoolean(false);
  }
}
