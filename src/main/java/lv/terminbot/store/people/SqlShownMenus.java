package lv.terminbot.store.people;

import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.ShownMenus;
import lv.terminbot.store.Changes;
import lv.terminbot.store.KeptReads;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row a person. */
final class SqlShownMenus implements ShownMenus {
  private final JdbcClient jdbc;
  private final KeptReads<PersonId, Optional<String>> last;

  SqlShownMenus(JdbcClient jdbc, Changes changes) {
    this.jdbc = jdbc;
    last = new KeptReads<>(changes, "shown_menu");
  }

  @Override
  public boolean claim(PersonId person, String menu) {
    if (isShown(person, menu)) {
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

  @Override
  public boolean isShown(PersonId person, String menu) {
    return last.get(person, () -> last(person)).equals(Optional.of(menu));
  }

  private Optional<String> last(PersonId person) {
    return jdbc.sql("select menu from shown_menu where person = :person")
        .param("person", person.value())
        .query(String.class)
        .optional();
  }
}
