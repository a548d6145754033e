package lv.terminbot.store.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.OpenQuestions;
import lv.terminbot.store.Changes;
import lv.terminbot.store.KeptReads;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row a chat. */
final class SqlOpenQuestions implements OpenQuestions {
  private static final Duration OPEN = Duration.ofHours(1);

  private record Asked(OpenQuestion question, Instant at) {}

  private final JdbcClient jdbc;
  private final Clock clock;
  private final KeptReads<ChatId, Optional<Asked>> last;

  SqlOpenQuestions(JdbcClient jdbc, Clock clock, Changes changes) {
    last = new KeptReads<>(changes, "open_question");
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
    return last.get(chat, () -> last(chat))
        .filter(asked -> asked.at().isAfter(clock.instant().minus(OPEN)))
        .map(Asked::question);
  }

  private Optional<Asked> last(ChatId chat) {
    return jdbc.sql("select yes, no, asked_at from open_question where chat = :chat")
        .param("chat", chat.value())
        .query(
            (row, n) ->
                new Asked(
                    new OpenQuestion(row.getString("yes"), row.getString("no")),
                    Instant.ofEpochMilli(row.getLong("asked_at"))))
        .optional();
  }

  @Override
  public void close(ChatId chat) {
    jdbc.sql("delete from open_question where chat = :chat").param("chat", chat.value()).update();
  }
}
