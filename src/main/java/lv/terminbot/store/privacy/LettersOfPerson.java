package lv.terminbot.store.privacy;

import lv.terminbot.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was written to somebody who is to be forgotten, and what was written of them to others. */
final class LettersOfPerson {
  /** A shorter one stands in other words, too. */
  private static final int SHORTEST_NAME = 3;

  /** What they have asked for themselves still comes: it may be their own data. */
  private static final String NOT_WANTED =
      "chat = :person and state = 'queued' and holder is null"
          + " and not (urgency = 'reply' and kind = 'document')";

  private final JdbcClient jdbc;

  LettersOfPerson(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whatever was told of them to others is told of nobody. */
  void forgetName(PersonId person) {
    jdbc.sql("select name from person where id = :person")
        .param("person", person.value())
        .query(String.class)
        .optional()
        .map(LettersOfPerson::asInLetters)
        .filter(name -> name.length() >= SHORTEST_NAME)
        .ifPresent(this::forget);
  }

  private static String asInLetters(String name) {
    return name.strip()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private void forget(String name) {
    jdbc.sql(
            """
            update outbox set words = replace(words, :name, '…')
            where words is not null and replace(words, :name, '…') <> words
            """)
        .param("name", name)
        .update();
  }

  /** Part of the caller's commit, as long as the letters bear their number. */
  void forgetAddressee(PersonId person) {
    var files = "select id from outbox where " + NOT_WANTED;
    about(
        "delete from outbox_file_part where file in (select id from outbox_file where outgoing in ("
            + files
            + "))",
        person);
    about("delete from outbox_file where outgoing in (" + files + ")", person);
    about("delete from outbox where " + NOT_WANTED, person);
    about(
        "update outbox set words = null, buttons = null, codes = null"
            + " where chat = :person and state <> 'queued'",
        person);
  }

  private void about(String statement, PersonId person) {
    jdbc.sql(statement).param("person", person.value()).update();
  }
}
