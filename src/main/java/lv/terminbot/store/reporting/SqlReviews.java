package lv.terminbot.store.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.progress.Reviews;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was decided and noted, a row each; never changed. */
final class SqlReviews implements Reviews {
  private final JdbcClient jdbc;

  SqlReviews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(Review review) {
    jdbc.sql(
            """
            insert into review (progress_update, verdict, words, by_person, at)
            values (:update, :verdict, :words, :by, :at)
            """)
        .param("update", review.update())
        .param("verdict", code(review.verdict()))
        .param("words", review.words())
        .param("by", review.by().value())
        .param("at", review.at().toEpochMilli())
        .update();
  }

  @Override
  public List<Review> list(long update) {
    return jdbc.sql("select * from review where progress_update = :update order by id")
        .param("update", update)
        .query(
            (row, n) ->
                new Review(
                    row.getLong("progress_update"),
                    verdict(row.getString("verdict")),
                    row.getString("words"),
                    new PersonId(row.getLong("by_person")),
                    Instant.ofEpochMilli(row.getLong("at"))))
        .list();
  }

  @Override
  public void await(PersonId person, Awaited awaited, Instant at) {
    awaitNothing(person);
    jdbc.sql(
            """
            insert into awaited_words (person, what, progress_update, words, asked_at)
            values (:person, :what, :update, :words, :at)
            """)
        .param("person", person.value())
        .param("what", code(awaited.what()))
        .param("update", awaited.update())
        .param("words", awaited.words())
        .param("at", at.toEpochMilli())
        .update();
  }

  @Override
  public Optional<Awaited> awaited(PersonId person) {
    return jdbc.sql("select * from awaited_words where person = :person")
        .param("person", person.value())
        .query(
            (row, n) ->
                new Awaited(
                    verdict(row.getString("what")),
                    row.getLong("progress_update"),
                    row.getString("words")))
        .optional();
  }

  @Override
  public void awaitNothing(PersonId person) {
    jdbc.sql("delete from awaited_words where person = :person")
        .param("person", person.value())
        .update();
  }

  private static String code(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  private static Verdict verdict(String code) {
    return Verdict.valueOf(code.toUpperCase(Locale.ROOT));
  }
}
