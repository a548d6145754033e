package lv.terminbot.store.outbox;

import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Outbox.Carrier;
import lv.terminbot.mailbox.Outbox.Carriers;
import lv.terminbot.mailbox.Reply;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets an answer leave as soon as it is committed, where somebody has their hands free: it is in
 * flight from the first moment on, and nobody need look for it. Of a chat in which an older answer
 * waits or flies, none does.
 */
final class Departures {
  private final JdbcClient jdbc;
  private volatile Carriers carriers = _ -> Optional.empty();

  Departures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void by(Carriers carriers) {
    this.carriers = carriers;
  }

  /** Who carries it, for the caller to hand it over; let go where it is not committed. */
  Optional<Carrier> claim(Reply reply) {
    return switch (reply) {
      case Reply.Message message -> claim(message.chat());
      case Reply.Edit edit -> claim(edit.chat());
      case Reply.TapAnswer tap -> claim(tap.chat());
      case Reply.Document _, Reply.InlineAnswer _, Reply.Menu _ -> Optional.empty();
    };
  }

  private Optional<Carrier> claim(ChatId chat) {
    return chat.isEmail() || waits(chat) ? Optional.empty() : carriers.claim(chat);
  }

  /** Whether an answer to this chat has not left yet. */
  boolean waits(ChatId chat) {
    return jdbc.sql(
            """
            select exists (
              select 1 from outbox where chat = :chat and urgency = 'reply' and state = 'queued')
            """)
        .param("chat", chat.value())
        .query(Boolean.class)
        .single();
  }
}
