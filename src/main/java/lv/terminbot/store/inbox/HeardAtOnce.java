package lv.terminbot.store.inbox;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is heard in the commit that stores it: of its row no more is written than stays. */
final class HeardAtOnce {
  private final JdbcClient jdbc;
  private final Clock clock;

  HeardAtOnce(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The number of what came last. */
  long last() {
    return jdbc.sql("select coalesce(max(id), 0) from inbox").query(Long.class).single();
  }

  /**
   * False where it is here already, something of its chat is to be heard first, or has come after
   * {@code last}.
   */
  boolean insert(IncomingRow row, long last) {
    return !goesOn(row, last) && insert(row);
  }

  private boolean goesOn(IncomingRow row, long last) {
    return jdbc.sql(
            """
            select exists (select 1 from inbox where chat = :chat and done_at is null)
              or exists (select 1 from inbox where chat = :chat and id > :last)
            """)
        .param("chat", row.chat())
        .param("last", last)
        .query(Boolean.class)
        .single();
  }

  private boolean insert(IncomingRow row) {
    return jdbc.sql(
                """
                insert into inbox (source, chat, chat_kind, topic, sender, sender_name,
                  content, message, digest,
                  written_at, received_at, done_at, tries, not_before, of_stranger)
                values (:source, :chat, :chatKind, :topic, :sender, '',
                  :content, :message, :digest,
                  :writtenAt, :receivedAt, :now, 0, 0, false)
                on conflict (source) do nothing
                """)
            .param("source", row.source())
            .param("chat", row.chat())
            .param("chatKind", row.chatKind())
            .param("topic", row.topic())
            .param("sender", row.sender())
            .param("content", row.content())
            .param("message", row.message())
            .param("digest", row.digest())
            .param("writtenAt", row.writtenAt())
            .param("receivedAt", row.receivedAt())
            .param("now", clock.millis())
            .update()
        > 0;
  }
}
