package lv.terminbot.telegram;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.terminbot.mailbox.Obstacle;
import lv.terminbot.mailbox.Reply;

/** Reads why a group, or a topic of it, takes no message. */
final class GroupRefusal {
  private static final List<String> NOT_IN_GROUP =
      List.of(
          "bot was kicked",
          "bot is not a member",
          "chat not found",
          "group chat was deactivated",
          "group chat was deleted");
  private static final List<String> NO_RIGHTS =
      List.of(
          "chat_write_forbidden",
          "not enough rights",
          "have no rights",
          "need administrator rights",
          "chat_admin_required",
          "chat_restricted",
          "chat_send_");
  private static final List<String> TOPIC_CLOSED = List.of("topic_closed");
  private static final List<String> TOPIC_GONE =
      List.of("message thread not found", "topic_deleted", "topic_id_invalid");

  private GroupRefusal() {}

  static boolean isOne(CallOutcome.Refused<?> no) {
    return Stream.of(NOT_IN_GROUP, NO_RIGHTS, TOPIC_CLOSED, TOPIC_GONE)
        .anyMatch(phrases -> says(no, phrases));
  }

  static Obstacle obstacle(CallOutcome.Refused<?> no) {
    if (says(no, NOT_IN_GROUP)) {
      return Obstacle.NOT_IN_GROUP;
    }
    if (says(no, TOPIC_CLOSED)) {
      return Obstacle.TOPIC_CLOSED;
    }
    if (says(no, TOPIC_GONE)) {
      return Obstacle.TOPIC_GONE;
    }
    return says(no, NO_RIGHTS) ? Obstacle.NO_RIGHTS : Obstacle.OTHER;
  }

  /** Whether it is the topic that is closed or gone; the chat itself may be open. */
  static boolean isOfTopic(CallOutcome.Refused<?> no) {
    return says(no, TOPIC_CLOSED) || says(no, TOPIC_GONE);
  }

  /**
   * Whether it may be said in the chat itself where its topic is gone: to a person alone, and to
   * whoever asked there. What nobody asked for stays where it was meant to be.
   */
  static boolean maySpeakOutside(Reply.InChat reply) {
    var asked = reply instanceof Reply.Message message && message.inReplyTo().isPresent();
    return reply.to().topic().isPresent() && (asked || !reply.chat().isGroup());
  }

  private static boolean says(CallOutcome.Refused<?> no, List<String> phrases) {
    var said = no.description().toLowerCase(Locale.ROOT);
    return phrases.stream().anyMatch(said::contains);
  }
}
