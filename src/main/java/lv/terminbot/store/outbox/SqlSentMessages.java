package lv.terminbot.store.outbox;

import java.util.List;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.SentMessages;
import lv.terminbot.store.JsonColumn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The codes under a message outlive its words: they name nobody. */
final class SqlSentMessages implements SentMessages {
  private final JdbcClient jdbc;

  SqlSentMessages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<String> codes(ChatId chat, long messageId) {
    return jdbc.sql(
            """
            select codes from outbox
            where chat = :chat and state = 'sent' and codes is not null
              and (sent_as = :message or (kind = 'edit' and message = :message))
            order by id desc limit 1
            """)
        .param("chat", chat.value())
        .param("message", messageId)
        .query(String.class)
        .optional()
        .map(column -> JsonColumn.read(column).getFirst())
        .orElse(List.of());
  }
}
