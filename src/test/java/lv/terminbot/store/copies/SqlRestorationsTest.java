package lv.terminbot.store.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.backup.NotKnown;
import lv.terminbot.backup.Restorations;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.people.People;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.store.Databases;
import lv.terminbot.store.Letters;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is changed in the tables of a copy that was put back. */
class SqlRestorationsTest extends StoreTest {
  private static final Instant COPIED = Store.MORNING.minus(Duration.ofDays(3));
  private static final Instant NOW = Store.MORNING;
  private Restorations restorations;

  @BeforeEach
  void putBack() {
    restorations = store.get(Restorations.class);
    sql("delete from restoration");
    sql("insert into restoration (copied_at) values (" + COPIED.toEpochMilli() + ")");
    store
        .get(People.class)
        .put(new Person(new PersonId(1001), "Anna", Language.LATVIAN, true, java.util.Set.of()));
  }

  @AfterEach
  void forget() {
    sql("delete from restoration");
  }

  @Test
  void itIsSettledOnce() {
    assertThat(restorations.unsettled()).contains(COPIED);

    settle();

    assertThat(restorations.unsettled()).isEmpty();
  }

  @Test
  void whatWaitedToBeSentIsInDoubtAndNothingLeaves() {
    store
        .commit()
        .run(
            () -> {
              store.outbox().add(Urgency.BULK, List.of(Letters.message(new ChatId(7), "one")));
              store.outbox().add(Urgency.REPLY, List.of(Letters.message(new ChatId(8), "two")));
            });

    assertThat(settle().messages()).isEqualTo(2);
    assertThat(store.outbox().take(Urgency.BULK, List.of())).isEmpty();
    assertThat(store.outbox().take(Urgency.REPLY, List.of())).isEmpty();
    assertThat(store.count("outbox where state = 'uncertain' and told_at is not null"))
        .isEqualTo(2);
  }

  @Test
  void occasionsOfTheTimeBetweenArePassedOverAndThoseToComeStay() {
    occasion("past", NOW.minusSeconds(1));
    occasion("next", NOW.plusSeconds(1));

    assertThat(settle().occasions()).isEqualTo(1);
    assertThat(
            store
                .sql()
                .sql("select code from occasion where outcome is null")
                .query(String.class)
                .list())
        .containsExactly("next");
  }

  @Test
  void everythingUnaskedIsPausedByNobodyAndOnlyOnce() {
    settle();
    sql("insert into restoration (copied_at) values (1)");
    settle();

    assertThat(store.count("pause where ended_at is null and paused_by is null")).isEqualTo(1);
  }

  @Test
  void numbersJumpFurtherThanAnybodyCanHaveCounted() {
    var first = settle().lastNumber();
    assertThat(first).isGreaterThanOrEqualTo(1000).isEqualTo(first / 1000 * 1000);

    store
        .sql()
        .sql(
            """
            insert into progress_update (plan, cycle, measure, institution, author, authorship,
              state, words, submitted_at, late)
            values ('p', 'c', '1.1', 'A', 1001, 'own', 'done', '', 1, false)
            """)
        .update();
    assertThat(store.count("progress_update where number = " + (first + 1))).isEqualTo(1);

    sql("insert into restoration (copied_at) values (1)");
    assertThat(settle().lastNumber()).isGreaterThanOrEqualTo(first + 1 + first);
  }

  @Test
  void aDumpThatWasPutBackElsewhereIsKnownByItsPlace() {
    assumeTrue(database == Databases.POSTGRESQL, "a SQLite database is at home in its file");
    sql("delete from restoration");
    assertThat(unsettled()).as("at home").isEmpty();
    sql("insert into last_poll (one, polled_at) values (1, " + COPIED.toEpochMilli() + ")");

    for (var part : List.of("server", "base", "relation")) {
      sql("update data_home set %1$s = %1$s + 1".formatted(part));

      assertThat(unsettled()).as("another " + part).contains(COPIED);
      settle();
      assertThat(unsettled()).as("settled").isEmpty();
    }
  }

  @Test
  void aCopyOfTheFileIsKnownByWhenItWasMade() {
    assumeTrue(database == Databases.SQLITE, "a server has no file of ours");
    sql("delete from restoration");
    assertThat(unsettled()).as("at home").isEmpty();
    sql("insert into last_poll (one, polled_at) values (1, " + COPIED.toEpochMilli() + ")");

    sql("update file_home set made_at = made_at - 1");

    assertThat(unsettled()).contains(COPIED);
    settle();
    assertThat(unsettled()).as("settled").isEmpty();
  }

  @Test
  void whoSaysThatItWasPutBackIsBelievedOnce() throws Exception {
    assumeTrue(database == Databases.POSTGRESQL, "for a folder the command has its own way");
    sql("delete from restoration");
    sql("insert into last_poll (one, polled_at) values (1, " + COPIED.toEpochMilli() + ")");
    var url =
        store
            .sql()
            .sql("select 1")
            .query((row, n) -> row.getStatement().getConnection().getMetaData().getURL())
            .single();

    assertThat(PutBackServer.mark(url, "postgres", "")).isEqualTo(COPIED);
    assertThat(PutBackServer.mark(url, "postgres", "")).isEqualTo(COPIED);

    assertThat(store.count("restoration")).isEqualTo(1);
    assertThat(unsettled()).contains(COPIED);
  }

  private Optional<Instant> unsettled() {
    return store.commit().compute(restorations::unsettled);
  }

  private NotKnown settle() {
    return store.commit().compute(() -> restorations.settle(NOW));
  }

  private void occasion(String code, Instant due) {
    sql(
        "insert into occasion (plan, cycle, code, due_at) values ('p', 'c', '%s', %d)"
            .formatted(code, due.toEpochMilli()));
  }

  private void sql(String words) {
    store.sql().sql(words).update();
  }
}
