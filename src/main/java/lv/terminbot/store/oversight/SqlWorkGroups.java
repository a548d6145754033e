package lv.terminbot.store.oversight;

import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
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
    return jdbc.sql("select chat, language from work_group")
        .query(
            (row, n) ->
                new WorkGroup(
                    new ChatId(row.getLong("chat")), new Language(row.getString("language"))))
        .optional();
  }

  @Override
  public void put(WorkGroup group) {
    jdbc.sql(
            """
            insert into work_group (one, chat, language) values (1, :chat, :language)
            on conflict (one) do update set chat = excluded.chat, language = excluded.language
            """)
        .param("chat", group.chat().value())
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
