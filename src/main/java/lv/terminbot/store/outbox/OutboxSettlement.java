package lv.terminbot.store.outbox;

import java.time.Clock;
import java.time.Duration;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Urgency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Writes down how it ended with what one holder had in flight; what another has ended stays as it
 * is.
 */
final class OutboxSettlement {
  private final JdbcClient jdbc;
  private final OutgoingFiles files;
  private final PassingAnswers passing;
  private final Clock clock;
  private final String holder;

  OutboxSettlement(
      JdbcClient jdbc, OutgoingFiles files, PassingAnswers passing, Clock clock, String holder) {
    this.jdbc = jdbc;
    this.files = files;
    this.passing = passing;
    this.clock = clock;
    this.holder = holder;
  }

  void settle(Outgoing outgoing, Delivery delivery) {
    if (outgoing.reply() instanceof Reply.InlineAnswer && !(delivery instanceof Delivery.Later)) {
      passing.settled(outgoing);
      return;
    }
    switch (delivery) {
      case Delivery.Sent(var messageId) -> sent(outgoing, messageId);
      case Delivery.Later(var rest, var reason) -> later(outgoing, rest, reason);
      case Delivery.Uncertain(var reason) -> ended(outgoing, "uncertain", reason);
      case Delivery.Failed(var reason) -> ended(outgoing, "failed", reason);
      case Delivery.Blocked(var obstacle, var reason) -> ended(outgoing, "blocked", reason);
      case Delivery.Moved(var to) -> moved(outgoing, to);
    }
  }

  private void sent(Outgoing outgoing, long messageId) {
    settled(
            outgoing,
            "state = 'sent', reason = null, settled_at = :now, sent_as = :sentAs"
                + wiping(outgoing))
        .param("now", clock.millis())
        .param("sentAs", messageId)
        .update();
    if (outgoing.reply() instanceof Reply.Document) {
      files.drop(outgoing.id());
    }
  }

  /**
   * An answer is not kept, however it ended, for nobody can have it sent again; a message to many
   * is, as the record of what was said.
   */
  private static String wiping(Outgoing outgoing) {
    return outgoing.urgency() == Urgency.REPLY ? ", words = null, buttons = null" : "";
  }

  private boolean later(Outgoing outgoing, Duration rest, String reason) {
    return settled(outgoing, "tries = tries + 1, not_before = :notBefore, reason = :reason")
            .param("notBefore", clock.instant().plus(rest).toEpochMilli())
            .param("reason", reason)
            .update()
        > 0;
  }

  private void ended(Outgoing outgoing, String state, String reason) {
    settled(
            outgoing,
            "state = :state, tries = tries + 1, told_at = null, reason = :reason, settled_at ="
                + " :now"
                + wiping(outgoing))
        .param("state", state)
        .param("reason", reason)
        .param("now", clock.millis())
        .update();
    // Nobody can have an answer sent again; whoever still wants the file orders another.
    if (outgoing.reply() instanceof Reply.Document && outgoing.urgency() == Urgency.REPLY) {
      files.drop(outgoing.id());
    }
  }

  private void moved(Outgoing outgoing, ChatId to) {
    if (later(outgoing, Duration.ZERO, "the group has another number")) {
      move(OutgoingRow.chatOf(outgoing.reply()), to);
    }
  }

  /** What is answered has another number there, or none; the former group had no topics. */
  void move(long from, ChatId to) {
    jdbc.sql(
            """
            update outbox
            set chat = :to, topic = null, message = case when kind = 'message' then null else message end
            where state = 'queued' and chat = :from
            """)
        .param("to", to.value())
        .param("from", from)
        .update();
  }

  int dropUseless() {
    passing.useless(clock.instant());
    return jdbc.sql(
            """
            update outbox
            set state = 'dropped', settled_at = :now, reason = 'it could not leave while it had a use'
            where state = 'queued' and holder is null and expires_at <= :now
            """)
        .param("now", clock.millis())
        .update();
  }

  /** Ends a flight, if it is still one of this holder's. */
  private StatementSpec settled(Outgoing outgoing, String change) {
    return jdbc.sql(
            "update outbox set holder = null, held_at = null, "
                + change
                + " where id = :id and state = 'queued' and holder = :holder")
        .param("id", outgoing.id().value())
        .param("holder", holder);
  }
}
