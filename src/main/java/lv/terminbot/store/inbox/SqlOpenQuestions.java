package lv.terminbot.store.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.OpenQuestions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row a chat. */
final class SqlOpenQuestions implements OpenQuestions {
  private static final Duration OPEN = Duration.ofHours(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  SqlOpenQuestions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void open(ChatId chat, OpenQuestion question) {
    jdbc.sql(
            """
            insert into open_question (chat, yes, no, asked_at) values (:chat, :yes, :no, :at)
            on conflict (chat) do update set yes = excluded.yes, no = excluded.no,
              asked_at = excluded.asked_at
            """)
        .param("chat", chat.value())
        .param("yes", question.yes())
        .param("no", question.no())
        .param("at", clock.millis())
        .update();
  }

  @Override
  public Optional<OpenQuestion> find(ChatId chat) {
    return jdbc.sql("select yes, no from open_question where chat = :chat and asked_at > :since")
        .param("chat", chat.value())
        .param("since", clock.instant().minus(OPEN).toEpochMilli())
        .query((row, n) -> new OpenQuestion(row.getString("yes"), row.getString("no")))
        .optional();
  }

  @Override
  public void close(ChatId chat) {
    jdbc.sql("delete from open_question where chat = :chat").param("chat", chat.value()).update();
  }
}
