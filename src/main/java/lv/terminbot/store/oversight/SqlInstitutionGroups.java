package lv.terminbot.store.oversight;

import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Destination;
import lv.terminbot.mailbox.TopicId;
import lv.terminbot.oversight.InstitutionGroup;
import lv.terminbot.oversight.InstitutionGroups;
import lv.terminbot.oversight.WorkGroup;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row an institution. */
final class SqlInstitutionGroups implements InstitutionGroups {
  private final JdbcClient jdbc;

  SqlInstitutionGroups(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<InstitutionGroup> all() {
    return jdbc.sql("select * from institution_group order by institution")
        .query(
            (row, n) -> {
              var topic = row.getLong("topic");
              var inTopic =
                  row.wasNull() ? Optional.<TopicId>empty() : Optional.of(new TopicId(topic));
              return new InstitutionGroup(
                  new InstitutionCode(row.getString("institution")),
                  new WorkGroup(
                      new Destination(new ChatId(row.getLong("chat")), inTopic),
                      new Language(row.getString("language"))));
            })
        .list();
  }

  @Override
  public void put(InstitutionGroup group) {
    var place = group.group().place();
    jdbc.sql(
            """
            insert into institution_group (institution, chat, topic, language)
            values (:institution, :chat, :topic, :language)
            on conflict (institution) do update
            set chat = excluded.chat, topic = excluded.topic, language = excluded.language
            """)
        .param("institution", group.institution().value())
        .param("chat", place.chat().value())
        .param("topic", place.topic().map(TopicId::value).orElse(null))
        .param("language", group.group().language().code())
        .update();
  }

  @Override
  public List<InstitutionCode> remove(ChatId chat) {
    return jdbc.sql("delete from institution_group where chat = :chat returning institution")
        .param("chat", chat.value())
        .query((row, n) -> new InstitutionCode(row.getString("institution")))
        .list();
  }

  @Override
  public void move(ChatId from, ChatId to) {
    jdbc.sql("update institution_group set chat = :to where chat = :from")
        .param("to", to.value())
        .param("from", from.value())
        .update();
  }
}
