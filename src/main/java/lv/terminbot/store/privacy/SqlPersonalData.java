package lv.terminbot.store.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import lv.terminbot.people.PersonId;
import lv.terminbot.privacy.Kept;
import lv.terminbot.privacy.PersonalData;
import lv.terminbot.store.AfterCommit;
import lv.terminbot.store.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of people, in all tables. */
final class SqlPersonalData implements PersonalData {
  /** Nobody's have no number of Telegram's; who has just come by a link may wait for a role. */
  private static final String FORMER =
      """
      select id from person
      where id > 0
        and not exists (select 1 from membership m where m.person = person.id)
        and not exists (
          select 1 from inbox i where i.sender = person.id and i.received_at >= :before)
        and not exists (
          select 1 from join_link l where l.opened_by = person.id and l.used_at >= :before)
        and not exists (
          select 1 from trail t where t.about = 'person ' || person.id and t.at >= :before)
      """;

  private final JdbcClient jdbc;
  private final LettersOfPerson letters;
  private final LettersWithWords words;
  private final DataSource source;
  private final Database database;
  private final AtomicBoolean erased = new AtomicBoolean();

  SqlPersonalData(JdbcClient jdbc, DataSource source, Database database) {
    this.jdbc = jdbc;
    this.letters = new LettersOfPerson(jdbc);
    this.words = new LettersWithWords(jdbc);
    this.source = source;
    this.database = database;
  }

  @Override
  public Map<Kept, List<Map<String, String>>> of(PersonId person) {
    var all = new EnumMap<Kept, List<Map<String, String>>>(Kept.class);
    for (var column : PersonColumn.ALL) {
      jdbc.sql("select * from %s where %s = :person".formatted(column.table(), column.column()))
          .param("person", person.value())
          .query()
          .listOfRows()
          .forEach(
              row ->
                  all.computeIfAbsent(column.kept(), _ -> new ArrayList<>())
                      .add(WrittenRow.write(column.table(), row)));
    }
    for (var rows : RowsAbout.ALL) {
      jdbc.sql(rows.sql()).param("person", person.value()).query().listOfRows().stream()
          .map(row -> WrittenRow.write(rows.table(), row))
          .forEach(row -> all.computeIfAbsent(rows.kept(), _ -> new ArrayList<>()).add(row));
    }
    return all;
  }

  @Override
  public PersonId erase(PersonId person) {
    var nobody = nobody();
    letters.forgetName(person);
    words.forget(person);
    about(
        "delete from draft_step where draft in (select id from draft where person = :person)",
        person);
    about("delete from evidence where sent_by = :person and progress_update is null", person);
    letters.forgetAddressee(person);
    about("update inbox set digest = null where sender = :person", person);
    for (var column : PersonColumn.ALL) {
      switch (column.onErasure()) {
        case DELETE ->
            about(
                "delete from %s where %s = :person".formatted(column.table(), column.column()),
                person);
        case RENUMBER ->
            jdbc.sql(
                    "update %1$s set %2$s = :nobody where %2$s = :person%3$s"
                        .formatted(column.table(), column.column(), column.settled()))
                .param("nobody", nobody.value())
                .param("person", person.value())
                .update();
        case LEAVE -> {}
      }
    }
    letters.forgetMarks(person);
    AfterCommit.run(() -> erased.set(true));
    return nobody;
  }

  private void about(String statement, PersonId person) {
    jdbc.sql(statement).param("person", person.value()).update();
  }

  /** A number that Telegram gives to no person. */
  private PersonId nobody() {
    var lowest =
        jdbc.sql("select coalesce(min(id), 0) from person where id < 0").query(Long.class).single();
    jdbc.sql("insert into person (id, name, language, reachable) values (:id, '', 'lv', false)")
        .param("id", lowest - 1)
        .update();
    return new PersonId(lowest - 1);
  }

  @Override
  public List<PersonId> former(Instant before) {
    return jdbc.sql(FORMER)
        .param("before", before.toEpochMilli())
        .query((row, n) -> new PersonId(row.getLong("id")))
        .list();
  }

  @Override
  public int drop(Kept kept, Instant before) {
    switch (kept) {
      case DRAFTS -> words.forgetDrafts(before);
      case QUESTIONS -> words.forgetQuestions(before);
      default -> {}
    }
    var day = LocalDate.ofInstant(before, ZoneOffset.UTC);
    return Overdue.statements(kept).stream()
        .mapToInt(
            statement ->
                jdbc.sql(statement.replace(":day", "'" + day + "'"))
                    .param("before", before.toEpochMilli())
                    .update())
        .sum();
  }

  @Override
  public void dropTraces(LocalDate before) {
    Overdue.ofDays()
        .forEach(statement -> jdbc.sql(statement).param("day", before.toString()).update());
    jdbc.sql(Overdue.ofNobody()).update();
  }

  @Override
  public boolean claim(LocalDate day) {
    return jdbc.sql("insert into retention (day) values (:day) on conflict do nothing")
            .param("day", day.toString())
            .update()
        > 0;
  }

  @Override
  public void wipe() {
    if (database == Database.SQLITE && erased.getAndSet(false)) {
      outside("pragma wal_checkpoint(truncate)");
    }
  }

  @Override
  public void compact() {
    if (database != Database.SQLITE) {
      return;
    }
    if (free() > pages() / 4) {
      outside("vacuum");
    }
    outside("pragma wal_checkpoint(truncate)");
  }

  private long free() {
    return jdbc.sql("select freelist_count from pragma_freelist_count").query(Long.class).single();
  }

  private long pages() {
    return jdbc.sql("select page_count from pragma_page_count").query(Long.class).single();
  }

  private void outside(String statement) {
    try (var connection = source.getConnection();
        var sql = connection.createStatement()) {
      sql.execute(statement);
    } catch (java.sql.SQLException busy) {
      throw new IllegalStateException("cannot give back room: " + statement, busy);
    }
  }
}
