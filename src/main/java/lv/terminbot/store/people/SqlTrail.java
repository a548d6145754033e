package lv.terminbot.store.people;

import java.time.Clock;
import java.time.Instant;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The trail as a table whose rows neither change nor go; each bears a digest of itself and of the
 * row before. The row of its end is what writers of several servers take in turn, so that no two
 * rows follow the same one.
 */
final class SqlTrail implements Trail {
  private final JdbcClient jdbc;
  private final SqlTrailBook book;
  private final TransactionOperations transactions;
  private final Clock clock;

  SqlTrail(JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
    this.jdbc = jdbc;
    this.book = new SqlTrailBook(jdbc);
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Written last of all in its commit: so nobody who holds the end waits for anything else. */
  @Override
  public void write(TrailEntry entry) {
    var at = clock.instant();
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      transactions.executeWithoutResult(_ -> append(at, entry));
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            append(at, entry);
          }
        });
  }

  private void append(Instant at, TrailEntry entry) {
    jdbc.sql("update trail_end set number = number + 1").update();
    var before = book.end();
    var row = new TrailRow(before.number(), at.toEpochMilli(), entry, TrailRow.FORM, "");
    var digest = row.digestAfter(before.digest());
    jdbc.sql(
            """
            insert into trail (id, at, by_person, what, about, before, after, form, digest)
            values (:id, :at, :by, :what, :about, :before, :after, :form, :digest)
            """)
        .param("id", row.id())
        .param("at", row.at())
        .param("by", entry.by().map(PersonId::value).orElse(null))
        .param("what", entry.what())
        .param("about", entry.about())
        .param("before", entry.before())
        .param("after", entry.after())
        .param("form", row.form())
        .param("digest", digest)
        .update();
    jdbc.sql("update trail_end set digest = :digest").param("digest", digest).update();
  }
}
