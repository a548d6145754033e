package lv.terminbot.store.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.terminbot.store.StoreTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No column in which a person stands is forgotten where people are found and forgotten. */
class PersonColumnTest extends StoreTest {
  /** Columns that hold a person's number under these names, referred or not. */
  private static final Set<String> NAMES =
      Set.of(
          "person",
          "author",
          "signed_by",
          "sent_by",
          "by_person",
          "asked_by",
          "decided_by",
          "made_by",
          "opened_by",
          "closed_by",
          "changed_by",
          "taken_by",
          "refused_by",
          "approved_by",
          "raised_by",
          "decreed_by",
          "kept_by",
          "coordinator",
          "paused_by",
          "ended_by",
          "deputy",
          "chat",
          "sender");

  /** A group, and nobody's. */
  private static final Set<String> NOBODYS = Set.of("work_group.chat", "institution_group.chat");

  @Test
  void everyColumnOfAPersonIsKnown() {
    var jdbc = store.get(JdbcClient.class);
    var known =
        PersonColumn.ALL.stream()
            .map(c -> c.table() + "." + c.column())
            .collect(Collectors.toSet());

    assertThat(columns(jdbc)).isNotEmpty().allMatch(known::contains);
  }

  private static List<String> columns(JdbcClient jdbc) {
    return tables(jdbc).stream()
        .flatMap(
            table ->
                jdbc
                    .sql("select * from " + table + " where 1 = 0")
                    .query(
                        rows -> {
                          var meta = rows.getMetaData();
                          return java.util.stream.IntStream.rangeClosed(1, meta.getColumnCount())
                              .mapToObj(
                                  n -> {
                                    try {
                                      return meta.getColumnName(n);
                                    } catch (java.sql.SQLException e) {
                                      throw new AssertionError(e);
                                    }
                                  })
                              .toList();
                        })
                    .stream()
                    .filter(NAMES::contains)
                    .map(column -> table + "." + column))
        .filter(column -> !NOBODYS.contains(column))
        .toList();
  }

  private static List<String> tables(JdbcClient jdbc) {
    try {
      return jdbc
          .sql("select name from sqlite_master where type = 'table'")
          .query()
          .listOfRows()
          .stream()
          .map(Map::values)
          .flatMap(java.util.Collection::stream)
          .map(Object::toString)
          .filter(name -> !name.startsWith("sqlite_") && !name.startsWith("flyway"))
          .toList();
    } catch (RuntimeException postgres) {
      return jdbc.sql(
              "select table_name from information_schema.tables where table_schema = 'public'"
                  + " and table_name not like 'qrtz%' and table_name not like 'flyway%'")
          .query(String.class)
          .list();
    }
  }
}
