package lv.terminbot.store.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.store.JsonColumn;
import lv.terminbot.text.Html;
import lv.terminbot.text.PersonMark;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was written to somebody who is to be forgotten, and what was written of them to others. */
final class LettersOfPerson {
  /** What they have asked for themselves still comes: it may be their own data. */
  private static final String NOT_WANTED =
      "chat = :person and state = 'queued' and holder is null"
          + " and not (urgency = 'reply' and kind = 'document')";

  private final JdbcClient jdbc;

  LettersOfPerson(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Letter(long id, String words, @Nullable String buttons) {}

  /** In letters whose names bear no mark: of whom they speak only the name tells. */
  void forgetName(PersonId person) {
    nameOf(person)
        .flatMap(name -> NameInWords.of(name, others(person), institutions()))
        .ifPresent(this::forgetInOldLetters);
  }

  /**
   * Whatever was told of them to others is told of nobody. Part of the caller's commit, once the
   * person is gone from their table: whoever puts out something of them at that moment holds them
   * there until it can be found here.
   */
  void forgetMarks(PersonId person) {
    var mark = new PersonMark(person.value());
    letters("words like :sign", "%" + mark.sign() + "%").forEach(letter -> forget(letter, mark));
  }

  private static Html words(Letter letter) {
    return Html.trusted(letter.words());
  }

  private void forget(Letter letter, PersonMark mark) {
    var names = mark.namesIn(words(letter));
    var buttons =
        JsonColumn.read(letter.buttons()).stream().map(row -> nameless(row, names)).toList();
    jdbc.sql("update outbox set words = :words, buttons = :buttons where id = :id")
        .param("words", mark.takenOutOf(words(letter)).markup())
        .param("buttons", letter.buttons() == null ? null : JsonColumn.write(buttons))
        .param("id", letter.id())
        .update();
  }

  /** Labels and codes by turns: only what is read names somebody. */
  private static List<String> nameless(List<String> labelsAndCodes, List<String> names) {
    var row = new ArrayList<>(labelsAndCodes);
    for (var i = 0; i < row.size(); i += 2) {
      row.set(i, PersonMark.takenOutOf(row.get(i), names));
    }
    return row;
  }

  /** Nobody knows of whom they speak, so one name too many stays rather than a wrong one goes. */
  private void forgetInOldLetters(NameInWords name) {
    for (var letter : letters("marked = false and words like :sign", "%" + name.markup() + "%")) {
      jdbc.sql("update outbox set words = :words where id = :id")
          .param("words", name.takenOutOf(letter.words()))
          .param("id", letter.id())
          .update();
    }
  }

  private List<Letter> letters(String which, String sign) {
    return jdbc.sql("select id, words, buttons from outbox where kind <> 'tap' and " + which)
        .param("sign", sign)
        .query(
            (row, n) ->
                new Letter(row.getLong("id"), row.getString("words"), row.getString("buttons")))
        .list();
  }

  private Optional<String> nameOf(PersonId person) {
    return jdbc.sql("select name from person where id = :person")
        .param("person", person.value())
        .query(String.class)
        .optional();
  }

  private List<String> others(PersonId person) {
    return jdbc.sql("select name from person where id <> :person and id > 0")
        .param("person", person.value())
        .query((row, n) -> row.getString("name"))
        .list();
  }

  private List<String> institutions() {
    return jdbc.sql("select institution from membership union select institution from obligation")
        .query((row, n) -> row.getString("institution"))
        .list();
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
