package lv.terminbot.store.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Destination;
import lv.terminbot.mailbox.TopicId;
import lv.terminbot.oversight.WorkGroup;
import lv.terminbot.oversight.WorkGroups;
import lv.terminbot.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row, or none. */
final class SqlWorkGroups implements WorkGroups {
  private final JdbcClient jdbc;

  SqlWorkGroups(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<WorkGroup> now() {
    return jdbc.sql("select chat, topic, language from work_group")
        .query((row, n) -> new WorkGroup(place(row), new Language(row.getString("language"))))
        .optional();
  }

  private static Destination place(ResultSet row) throws SQLException {
    var chat = new ChatId(row.getLong("chat"));
    var topic = row.getLong("topic");
    return new Destination(
        chat, row.wasNull() ? Optional.empty() : Optional.of(new TopicId(topic)));
  }

  @Override
  public void put(WorkGroup group) {
    jdbc.sql(
            """
            insert into work_group (one, chat, topic, language)
            values (1, :chat, :topic, :language)
            on conflict (one) do update
            set chat = excluded.chat, topic = excluded.topic, language = excluded.language
            """)
        .param("chat", group.place().chat().value())
        .param("topic", group.place().topic().map(TopicId::value).orElse(null))
        .param("language", group.language().code())
        .update();
  }

  @Override
  public boolean remove(ChatId chat) {
    return jdbc.sql("delete from work_group where chat = :chat")
            .param("chat", chat.value())
            .update()
        > 0;
  }

  @Override
  public void move(ChatId from, ChatId to) {
    jdbc.sql("update work_group set chat = :to where chat = :from")
        .param("to", to.value())
        .param("from", from.value())
        .update();
  }
}
