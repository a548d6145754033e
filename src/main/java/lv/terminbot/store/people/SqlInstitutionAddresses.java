package lv.terminbot.store.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.people.joining.InstitutionAddresses;
import lv.terminbot.plan.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** To which address each institution is written, a row each. */
final class SqlInstitutionAddresses implements InstitutionAddresses {
  private final JdbcClient jdbc;

  SqlInstitutionAddresses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Known> all() {
    return jdbc.sql("select institution, chat, name from institution_address order by institution")
        .query((row, n) -> known(row))
        .list();
  }

  @Override
  public Optional<Known> find(InstitutionCode institution) {
    return jdbc.sql("select institution, chat, name from institution_address where institution = ?")
        .param(institution.value())
        .query((row, n) -> known(row))
        .optional();
  }

  @Override
  public Optional<Known> withNumber(ChatId number) {
    return jdbc.sql("select institution, chat, name from institution_address where chat = ?")
        .param(number.value())
        .query((row, n) -> known(row))
        .optional();
  }

  private static Known known(ResultSet row) throws SQLException {
    return new Known(
        new InstitutionCode(row.getString("institution")),
        new ChatId(row.getLong("chat")),
        row.getString("name"));
  }

  @Override
  public void put(Known known) {
    jdbc.sql(
            """
            insert into institution_address (institution, chat, name)
            values (:institution, :chat, :name)
            on conflict (institution) do update set chat = excluded.chat, name = excluded.name
            """)
        .param("institution", known.institution().value())
        .param("chat", known.number().value())
        .param("name", known.name())
        .update();
  }

  @Override
  public void remove(InstitutionCode institution) {
    jdbc.sql("delete from institution_address where institution = ?")
        .param(institution.value())
        .update();
  }
}
