package lv.terminbot.store.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.correspondence.ContactQuestion;
import lv.terminbot.correspondence.ContactQuestion.Answer;
import lv.terminbot.correspondence.ContactQuestion.State;
import lv.terminbot.correspondence.ContactQuestions;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions to the coordinators, a row each. */
final class SqlContactQuestions implements ContactQuestions {
  private final JdbcClient jdbc;
  private final Trail trail;

  SqlContactQuestions(JdbcClient jdbc, Trail trail) {
    this.jdbc = jdbc;
    this.trail = trail;
  }

  @Override
  public ContactQuestion begin(ContactQuestion begun) {
    jdbc.sql("delete from contact_question where person = :person and state = 'begun'")
        .param("person", begun.by().value())
        .update();
    var id =
        jdbc.sql(
                """
                insert into contact_question (person, institutions, measure, words, state, at)
                values (:person, :institutions, :measure, :words, 'begun', :at)
                returning id
                """)
            .param("person", begun.by().value())
            .param(
                "institutions",
                begun.institutions().stream()
                    .map(InstitutionCode::value)
                    .collect(Collectors.joining(",")))
            .param("measure", begun.measure().map(MeasureNumber::value).orElse(""))
            .param("words", begun.words())
            .param("at", begun.at().toEpochMilli())
            .query(Long.class)
            .single();
    return find(id).orElseThrow();
  }

  @Override
  public Optional<ContactQuestion> begun(PersonId person) {
    return jdbc.sql("select * from contact_question where person = :person and state = 'begun'")
        .param("person", person.value())
        .query((row, n) -> question(row))
        .optional();
  }

  @Override
  public Optional<ContactQuestion> find(long id) {
    return jdbc.sql("select * from contact_question where id = :id")
        .param("id", id)
        .query((row, n) -> question(row))
        .optional();
  }

  @Override
  public boolean ask(long id, String words, Instant at) {
    var asked =
        jdbc.sql(
                    """
                    update contact_question set state = 'asked', words = :words, at = :at
                    where id = :id and state = 'begun'
                    """)
                .param("words", words)
                .param("at", at.toEpochMilli())
                .param("id", id)
                .update()
            > 0;
    if (asked) {
      find(id)
          .ifPresent(
              one -> trail.write(about(one, TrailEvent.QUESTION_ASKED).by(one.by()).to("asked")));
    }
    return asked;
  }

  @Override
  public void drop(long id) {
    jdbc.sql("delete from contact_question where id = :id and state = 'begun'")
        .param("id", id)
        .update();
  }

  @Override
  public boolean answer(long id, Answer answer) {
    var answered =
        jdbc.sql(
                    """
                    update contact_question set state = 'answered', answer = :answer,
                      answered_by = :by, answered_at = :at
                    where id = :id and state = 'asked'
                    """)
                .param("answer", answer.words())
                .param("by", answer.by().value())
                .param("at", answer.at().toEpochMilli())
                .param("id", id)
                .update()
            > 0;
    if (answered) {
      find(id)
          .ifPresent(
              one ->
                  trail.write(
                      about(one, TrailEvent.QUESTION_ANSWERED)
                          .by(answer.by())
                          .from("asked")
                          .to("answered")));
    }
    return answered;
  }

  /** No words stand in the trail. */
  private static TrailEntry about(ContactQuestion question, TrailEvent event) {
    return TrailEntry.of(
        event,
        "question "
            + Stream.concat(
                    Stream.of(Long.toString(question.id())),
                    Stream.concat(
                        question.institutions().stream().map(InstitutionCode::value),
                        question.measure().stream().map(MeasureNumber::value)))
                .collect(Collectors.joining(" ")));
  }

  @Override
  public List<ContactQuestion> waiting() {
    return jdbc.sql("select * from contact_question where state = 'asked' order by id")
        .query((row, n) -> question(row))
        .list();
  }

  @Override
  public List<ContactQuestion> of(PersonId person, int most) {
    return jdbc.sql(
            """
            select * from contact_question where person = :person and state <> 'begun'
            order by id desc limit :most
            """)
        .param("person", person.value())
        .param("most", most)
        .query((row, n) -> question(row))
        .list();
  }

  @Override
  public void await(PersonId coordinator, AwaitedAnswer awaited) {
    jdbc.sql(
            """
            insert into awaited_answer (person, question, words, at)
            values (:person, :question, :words, :at)
            on conflict (person) do update set question = excluded.question,
              words = excluded.words, at = excluded.at
            """)
        .param("person", coordinator.value())
        .param("question", awaited.question())
        .param("words", awaited.words())
        .param("at", awaited.at().toEpochMilli())
        .update();
  }

  @Override
  public Optional<AwaitedAnswer> awaited(PersonId coordinator) {
    return jdbc.sql("select question, words, at from awaited_answer where person = :person")
        .param("person", coordinator.value())
        .query(
            (row, n) ->
                new AwaitedAnswer(
                    row.getLong("question"),
                    row.getString("words"),
                    Instant.ofEpochMilli(row.getLong("at"))))
        .optional();
  }

  @Override
  public void awaitNothing(PersonId coordinator) {
    jdbc.sql("delete from awaited_answer where person = :person")
        .param("person", coordinator.value())
        .update();
  }

  private static ContactQuestion question(ResultSet row) throws SQLException {
    var answeredBy = row.getLong("answered_by");
    var answer =
        row.wasNull()
            ? Optional.<Answer>empty()
            : Optional.of(
                new Answer(
                    row.getString("answer"),
                    new PersonId(answeredBy),
                    Instant.ofEpochMilli(row.getLong("answered_at"))));
    return new ContactQuestion(
        row.getLong("id"),
        new PersonId(row.getLong("person")),
        Stream.of(row.getString("institutions").split(","))
            .filter(code -> !code.isEmpty())
            .map(InstitutionCode::new)
            .toList(),
        Optional.of(row.getString("measure")).filter(m -> !m.isEmpty()).map(MeasureNumber::new),
        row.getString("words"),
        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        Instant.ofEpochMilli(row.getLong("at")),
        answer);
  }
}
