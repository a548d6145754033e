package lv.terminbot.store.outbox;

import java.time.Instant;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Reply;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Answers to inline queries in the outbox: of use for moments, so that nothing of them stays,
 * however they end.
 */
final class PassingAnswers {
  private final JdbcClient jdbc;
  private final String holder;

  PassingAnswers(JdbcClient jdbc, String holder) {
    this.jdbc = jdbc;
    this.holder = holder;
  }

  /** Nobody waits for the answer to what was typed before; one in flight is let go. */
  void overtake(Reply.InlineAnswer newer) {
    gone("holder is null and chat = :chat").param("chat", newer.chat().value()).update();
  }

  /** Its flight has ended, if it is still one of this holder's. */
  void settled(Outgoing outgoing) {
    gone("holder = :holder and id = :id")
        .param("holder", holder)
        .param("id", outgoing.id().value())
        .update();
  }

  void useless(Instant now) {
    gone("holder is null and expires_at <= :now").param("now", now.toEpochMilli()).update();
  }

  /**
   * Those that another holder took and will never settle.
   *
   * @param inVain a condition that tells which
   */
  void abandoned(String inVain) {
    gone("holder <> :holder and " + inVain).param("holder", holder).update();
  }

  private StatementSpec gone(String which) {
    return jdbc.sql("delete from outbox where kind = 'inline' and state = 'queued' and " + which);
  }
}
