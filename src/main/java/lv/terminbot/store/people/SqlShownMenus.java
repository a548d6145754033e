package lv.terminbot.store.people;

import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.ShownMenus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row a person. */
final class SqlShownMenus implements ShownMenus {
  private final JdbcClient jdbc;

  SqlShownMenus(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean claim(PersonId person, String menu) {
    if (last(person).equals(Optional.of(menu))) {
      return false;
    }
    jdbc.sql(
            """
            insert into shown_menu (person, menu) values (:person, :menu)
            on conflict (person) do update set menu = excluded.menu
            """)
        .param("person", person.value())
        .param("menu", menu)
        .update();
    return true;
  }

  private Optional<String> last(PersonId person) {
    return jdbc.sql("select menu from shown_menu where person = :person")
        .param("person", person.value())
        .query(String.class)
        .optional();
  }
}
