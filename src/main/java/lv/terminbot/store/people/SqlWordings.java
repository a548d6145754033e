package lv.terminbot.store.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.wording.Wording;
import lv.terminbot.people.wording.Wordings;
import lv.terminbot.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Texts in coordinators' words: rows are added, and the newest that is used counts. */
final class SqlWordings implements Wordings {
  private static final String COLUMNS =
      "select id, wording, language, words, by_person, at from text_version ";

  private final JdbcClient jdbc;

  SqlWordings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<String> find(Wording wording, Language language) {
    return versions(wording, language).stream()
        .findFirst()
        .map(Version::words)
        .filter(words -> !words.isEmpty());
  }

  @Override
  public List<Version> versions(Wording wording, Language language) {
    return jdbc
        .sql(
            COLUMNS
                + "where wording = :wording and language = :language and state = 'used'"
                + " order by at desc, id desc limit 20")
        .param("wording", wording.code())
        .param("language", language.code())
        .query((row, n) -> version(row))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public Optional<Version> version(long id) {
    return jdbc.sql(COLUMNS + "where id = :id")
        .param("id", id)
        .query((row, n) -> version(row))
        .optional()
        .flatMap(v -> v);
  }

  private static Optional<Version> version(ResultSet row) throws SQLException {
    var code = row.getString("wording");
    var wording = Stream.of(Wording.values()).filter(w -> w.code().equals(code)).findFirst();
    if (wording.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Version(
            row.getLong("id"),
            wording.get(),
            new Language(row.getString("language")),
            row.getString("words"),
            new PersonId(row.getLong("by_person")),
            Instant.ofEpochMilli(row.getLong("at"))));
  }

  @Override
  public Version show(Version shown) {
    var id =
        jdbc.sql(
                """
                insert into text_version (wording, language, words, state, by_person, at)
                values (:wording, :language, :words, 'shown', :by, :at) returning id
                """)
            .param("wording", shown.wording().code())
            .param("language", shown.language().code())
            .param("words", shown.words())
            .param("by", shown.by().value())
            .param("at", shown.at().toEpochMilli())
            .query(Long.class)
            .single();
    return new Version(
        id, shown.wording(), shown.language(), shown.words(), shown.by(), shown.at());
  }

  @Override
  public boolean use(long id, Instant at) {
    return jdbc.sql(
                "update text_version set state = 'used', at = :at where id = :id and state ="
                    + " 'shown'")
            .param("at", at.toEpochMilli())
            .param("id", id)
            .update()
        > 0;
  }

  @Override
  public void drop(long id) {
    jdbc.sql("update text_version set state = 'dropped' where id = :id and state = 'shown'")
        .param("id", id)
        .update();
  }
}
