package lv.terminbot.store.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.progress.SpokenWords;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which message said what, a row each. */
final class SqlSpokenWords implements SpokenWords {
  private final JdbcClient jdbc;

  SqlSpokenWords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void put(Spoken spoken) {
    jdbc.sql(
            """
            insert into spoken (person, message, plan, measure, question, words, said_at)
            values (:person, :message, :plan, :measure, :question, :words, :at)
            on conflict (person, message) do update set plan = excluded.plan,
              measure = excluded.measure, question = excluded.question, words = excluded.words
            """)
        .param("person", spoken.person().value())
        .param("message", spoken.message())
        .param("plan", spoken.measure().plan().value())
        .param("measure", spoken.measure().number().value())
        .param("question", spoken.question())
        .param("words", spoken.words())
        .param("at", spoken.saidAt().toEpochMilli())
        .update();
  }

  @Override
  public Optional<Spoken> find(PersonId person, long message) {
    return jdbc.sql("select * from spoken where person = :person and message = :message")
        .param("person", person.value())
        .param("message", message)
        .query((row, n) -> spoken(row))
        .optional();
  }

  @Override
  public Optional<Spoken> newest(PersonId person) {
    return jdbc.sql(
            "select * from spoken where person = :person order by said_at desc, message desc limit"
                + " 1")
        .param("person", person.value())
        .query((row, n) -> spoken(row))
        .optional();
  }

  @Override
  public List<Spoken> find(PersonId person, MeasureId measure, String question) {
    return jdbc.sql(
            """
            select * from spoken where person = :person and plan = :plan and measure = :measure
              and question = :question order by message
            """)
        .param("person", person.value())
        .param("plan", measure.plan().value())
        .param("measure", measure.number().value())
        .param("question", question)
        .query((row, n) -> spoken(row))
        .list();
  }

  private static Spoken spoken(ResultSet row) throws SQLException {
    return new Spoken(
        new PersonId(row.getLong("person")),
        row.getLong("message"),
        new MeasureId(
            new PlanCode(row.getString("plan")), new MeasureNumber(row.getString("measure"))),
        row.getString("question"),
        row.getString("words"),
        Instant.ofEpochMilli(row.getLong("said_at")));
  }
}
