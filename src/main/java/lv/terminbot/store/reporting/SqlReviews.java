package lv.terminbot.store.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.progress.Reviews;
import lv.terminbot.store.Changes;
import lv.terminbot.store.KeptReads;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was decided and noted, a row each; never changed. */
final class SqlReviews implements Reviews {
  private final JdbcClient jdbc;
  private final Trail trail;
  private final KeptReads<Long, List<Review>> ofUpdates;
  private final KeptReads<PersonId, Optional<Asked>> newest;

  private record Asked(Awaited awaited, Instant at) {}

  SqlReviews(JdbcClient jdbc, Trail trail, Changes changes) {
    ofUpdates = new KeptReads<>(changes, "review");
    newest = new KeptReads<>(changes, "awaited_words");
    this.trail = trail;
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
    var event =
        switch (review.verdict()) {
          case ACCEPTED -> TrailEvent.REPORT_ACCEPTED;
          case RETURNED -> TrailEvent.REPORT_RETURNED;
          case NOTE -> TrailEvent.REPORT_NOTE;
        };
    trail.write(TrailEntry.of(event, "report " + review.update()).by(review.by()));
  }

  @Override
  public List<Review> list(long update) {
    return ofUpdates.get(update, () -> ofUpdate(update));
  }

  private List<Review> ofUpdate(long update) {
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
    awaitNothing(person, 0);
    jdbc.sql(
            """
            insert into awaited_words (person, progress_update, what, words, asked_at)
            values (:person, :update, :what, :words, :at)
            on conflict (person, progress_update) do update set what = excluded.what,
              words = excluded.words, asked_at = excluded.asked_at
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
    return newest.get(person, () -> newest(person)).map(Asked::awaited);
  }

  @Override
  public Optional<Prompt> prompt(PersonId person) {
    return newest
        .get(person, () -> newest(person))
        .map(asked -> new Prompt(asked.awaited(), asked.at(), saidSince(person, asked.at())));
  }

  private Optional<Asked> newest(PersonId person) {
    return jdbc.sql(
            """
            select what, progress_update, words, asked_at from awaited_words where person = :person
            order by asked_at desc, progress_update desc limit 1
            """)
        .param("person", person.value())
        .query((row, n) -> new Asked(awaited(row), Instant.ofEpochMilli(row.getLong("asked_at"))))
        .optional();
  }

  private long saidSince(PersonId person, Instant moment) {
    return jdbc.sql("select count(*) from inbox where chat = :person and received_at > :moment")
        .param("person", person.value())
        .param("moment", moment.toEpochMilli())
        .query(Long.class)
        .single();
  }

  @Override
  public Optional<Awaited> awaited(PersonId person, long update) {
    return jdbc.sql(
            """
            select what, progress_update, words from awaited_words
            where person = :person and progress_update = :update
            """)
        .param("person", person.value())
        .param("update", update)
        .query((row, n) -> awaited(row))
        .optional();
  }

  @Override
  public void awaitNothing(PersonId person, long update) {
    jdbc.sql("delete from awaited_words where person = :person and progress_update = :update")
        .param("person", person.value())
        .param("update", update)
        .update();
  }

  private static Awaited awaited(ResultSet row) throws SQLException {
    return new Awaited(
        verdict(row.getString("what")), row.getLong("progress_update"), row.getString("words"));
  }

  private static String code(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  private static Verdict verdict(String code) {
    return Verdict.valueOf(code.toUpperCase(Locale.ROOT));
  }
}
