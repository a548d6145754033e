package lv.terminbot.store.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.terminbot.intent.OfTrail;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailBook;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.store.Databases;
import lv.terminbot.store.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The trail only grows; and whoever bends it nevertheless is seen. */
class TrailTest extends StoreTest {
  private Trail trail;
  private TrailBook book;
  private long first;

  @BeforeEach
  void fiveEntries() {
    trail = store.get(Trail.class);
    book = store.get(TrailBook.class);
    first = book.end().number() + 1;
    IntStream.rangeClosed(1, 5).forEach(i -> write("link " + i));
  }

  @Test
  void whatWasWrittenIsSoundAndSaysWhoAndWhatBeforeAndAfter() {
    store
        .commit()
        .run(
            () ->
                trail.write(
                    TrailEntry.of(TrailEvent.ROLE_TAKEN, "person 7")
                        .by(new PersonId(9))
                        .from("contact VARAM")));

    var check = book.check(Optional.empty());
    assertThat(check.broken()).isEmpty();
    assertThat(check.end().number()).isEqualTo(first + 5);
    var newest = book.before(Long.MAX_VALUE, OfTrail.Part.ALL, 1).getFirst();
    assertThat(newest.number()).isEqualTo(first + 5);
    assertThat(newest.at()).isEqualTo(store.clock.instant());
    assertThat(newest.entry())
        .isEqualTo(
            new TrailEntry(
                Optional.of(new PersonId(9)), "role.taken", "person 7", "contact VARAM", ""));
    assertThat(book.before(first + 6, OfTrail.Part.FILES, 10))
        .as("what others had written before is all there is of files")
        .allMatch(line -> line.number() < first);
  }

  @Test
  void whatIsUndoneLeavesNoEntryAndNoGap() {
    assertThatThrownBy(
            () ->
                store
                    .commit()
                    .run(
                        () -> {
                          write("link 99");
                          throw new IllegalStateException("undone");
                        }))
        .hasMessage("undone");
    write("link 6");

    var check = book.check(Optional.empty());
    assertThat(check.broken()).isEmpty();
    assertThat(check.end().number()).isEqualTo(first + 5);
  }

  @Test
  void theDatabaseRefusesToBendIt() {
    for (var sql :
        List.of(
            "update trail set after = 'x' where id = #3",
            "delete from trail where id = #5",
            "insert into trail (id, at, what, about, before, after, form, digest)"
                + " values (#9, 1, 'a', 'b', '', '', 2, 'd')",
            "insert into trail (id, at, what, about, before, after, form, digest)"
                + " values (#2, 1, 'a', 'b', '', '', 2, 'd')",
            "insert into trail (at, what, about, before, after, form, digest)"
                + " values (1, 'a', 'b', '', '', 2, 'd')",
            "update trail_end set number = #4",
            "update trail_end set number = #9",
            "insert into trail_end (one, number, digest) values (1, 0, '')"
                + " on conflict (one) do update set number = 0",
            "delete from trail_end")) {
      assertThatThrownBy(() -> store.sql().sql(numbered(sql)).update())
          .as(sql)
          .hasStackTraceContaining("the trail only grows");
    }
    assertThat(book.check(Optional.empty()).broken()).isEmpty();
  }

  @Test
  void whoeverTakesTheGuardAwayAndBendsItIsSeen() {
    var copied = " at, what, about, before, after, form, digest from trail where id = #5";
    bentAt(3, "update trail set after = 'x' where id = #3");
    bentAt(3, "update trail set by_person = 8 where id = #3");
    bentAt(2, "update trail set at = at + 1 where id = #2");
    bentAt(3, "delete from trail where id = #3");
    bentAt(5, "delete from trail where id = #5");
    bentAt(4, "delete from trail where id > #3");
    bentAt(4, "update trail set form = 1 where id = #4");
    bentAt(3, "update trail set digest = 'x' where id = #3");
    bentAt(
        6,
        "insert into trail (id, at, what, about, before, after, form, digest) select #6," + copied);
    bentAt(5, "update trail_end set digest = 'x'");
    bentAt(6, "update trail_end set number = #8");
    bentAt(
        3,
        "update trail set id = id + 1000 where id > #2",
        "update trail set id = id - 999 where id > #2",
        "insert into trail (id, at, what, about, before, after, form, digest) select #3," + copied);
  }

  @Test
  void aTrailThatIsGoneAsAWholeIsSeen() {
    inATransactionThatIsUndone(
        () -> {
          unguarded("delete from trail");
          assertThat(book.check(Optional.empty()).broken()).contains(1L);
        });
  }

  @Test
  void noFieldCanBePushedIntoTheNextOne() {
    store
        .commit()
        .run(() -> trail.write(TrailEntry.of(TrailEvent.PLAN_LOADED, "plan").from("a\nb").to("c")));

    bentAt(6, "update trail set before = 'a', after = 'b\nc' where id = #6");
  }

  /** What stands as #1 to #5 are the entries of this test, as numbers of the table. */
  private String numbered(String sql) {
    var numbered = sql;
    for (var i = 9; i > 0; i--) {
      numbered = numbered.replace("#" + i, Long.toString(first + i - 1));
    }
    return numbered;
  }

  private void bentAt(long entry, String... sql) {
    inATransactionThatIsUndone(
        () -> {
          for (var one : sql) {
            unguarded(one);
          }
          assertThat(book.check(Optional.empty()).broken()).as(sql[0]).contains(first + entry - 1);
        });
    assertThat(book.check(Optional.empty()).broken()).isEmpty();
  }

  /** As somebody who may change the tables themselves. */
  private void unguarded(String sql) {
    if (database == Databases.SQLITE) {
      store
          .sql()
          .sql("select name from sqlite_master where type = 'trigger'")
          .query(String.class)
          .list()
          .forEach(name -> store.sql().sql("drop trigger " + name).update());
    } else {
      store.sql().sql("alter table trail disable trigger user").update();
      store.sql().sql("alter table trail_end disable trigger user").update();
    }
    store.sql().sql(numbered(sql)).update();
  }

  private void inATransactionThatIsUndone(Runnable work) {
    new TransactionTemplate(store.get(PlatformTransactionManager.class))
        .executeWithoutResult(
            transaction -> {
              work.run();
              transaction.setRollbackOnly();
            });
  }

  private void write(String about) {
    trail.write(TrailEntry.of(TrailEvent.LINK_MADE, about));
  }
}
