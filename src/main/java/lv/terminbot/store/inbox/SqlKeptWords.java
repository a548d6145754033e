package lv.terminbot.store.inbox;

import java.time.Clock;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.KeptWords;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row a chat. */
final class SqlKeptWords implements KeptWords {
  private final JdbcClient jdbc;
  private final Clock clock;

  SqlKeptWords(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void keep(ChatId chat, String words) {
    jdbc.sql(
            """
            insert into kept_words (chat, words, kept_at) values (:chat, :words, :at)
            on conflict (chat) do update set words = excluded.words, kept_at = excluded.kept_at
            """)
        .param("chat", chat.value())
        .param("words", words)
        .param("at", clock.millis())
        .update();
  }

  @Override
  public Optional<String> last(ChatId chat) {
    return jdbc.sql("select words from kept_words where chat = :chat")
        .param("chat", chat.value())
        .query(String.class)
        .optional();
  }

  @Override
  public void forget(ChatId chat) {
    jdbc.sql("delete from kept_words where chat = :chat").param("chat", chat.value()).update();
  }
}
