package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a statement writes to, by its words. */
class WrittenTablesTest {

  @Test
  void whatReadsWritesToNothing() {
    assertThat(written("select * from person where name = 'update draft'")).isEmpty();
    assertThat(written("\n  SELECT 1")).isEmpty();
    assertThat(written("with recursive known as (select 1) select * from known")).isEmpty();
  }

  @Test
  void whatWritesNamesItsTable() {
    assertThat(written("insert into draft (id) values (1) returning id")).containsExactly("draft");
    assertThat(written("INSERT INTO \"person\" (\"id\") VALUES (?)")).containsExactly("person");
    assertThat(written("insert or ignore into last_poll values (1)")).containsExactly("last_poll");
    assertThat(written("update outbox set state = 'sent'")).containsExactly("outbox");
    assertThat(written("delete from kept_words where chat = 1")).containsExactly("kept_words");
    assertThat(written("with next as (select id from draft) update outbox set tries = 1"))
        .containsExactly("outbox");
  }

  @Test
  void whatIsNotUnderstoodMayWriteToAnything() {
    assertThat(written("drop table draft")).containsExactly(Changes.ANY);
    assertThat(written("pragma user_version = 7")).containsExactly(Changes.ANY);
    assertThat(written("vacuum")).containsExactly(Changes.ANY);
  }

  @Test
  void whatFollowsAWishForTheRowThatIsThereAlreadyDoesNoHarm() {
    assertThat(written("insert into draft values (1) on conflict (id) do update set state = 2"))
        .contains("draft");
  }

  private static Iterable<String> written(String sql) {
    return WrittenTables.of(sql).names();
  }
}
