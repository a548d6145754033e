package lv.terminbot.store.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.intent.OfReport.QuickUpdate;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.progress.AnswerSheet;
import lv.terminbot.progress.UnplacedWords;
import lv.terminbot.store.Changes;
import lv.terminbot.store.JsonColumn;
import lv.terminbot.store.KeptReads;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits for its measure, a row a person. */
final class SqlUnplacedWords implements UnplacedWords {
  private final JdbcClient jdbc;
  private final KeptReads<PersonId, Optional<Unplaced>> ofPeople;

  SqlUnplacedWords(JdbcClient jdbc, Changes changes) {
    ofPeople = new KeptReads<>(changes, "unplaced_words");
    this.jdbc = jdbc;
  }

  @Override
  public void put(PersonId person, Unplaced said) {
    forget(person);
    var update = said.update();
    jdbc.sql(
            """
            insert into unplaced_words
              (person, words, measures, number, state, sheet, institution, asked_at)
            values (:person, :words, :measures, :number, :state, :sheet, :institution, :at)
            """)
        .param("person", person.value())
        .param("words", said.words())
        .param(
            "measures",
            said.measures().stream().map(MeasureNumber::value).collect(Collectors.joining(" ")))
        .param("number", update.map(u -> u.number().value()).orElse(null))
        .param("state", update.flatMap(QuickUpdate::state).map(ProgressState::code).orElse(null))
        .param(
            "sheet",
            JsonColumn.write(
                update.map(u -> new AnswerSheet(u.answers())).orElse(AnswerSheet.EMPTY).pairs()))
        .param(
            "institution",
            update.flatMap(QuickUpdate::onBehalfOf).map(InstitutionCode::value).orElse(null))
        .param("at", said.askedAt().toEpochMilli())
        .update();
  }

  @Override
  public Optional<Unplaced> find(PersonId person) {
    return ofPeople.get(person, () -> ofPerson(person));
  }

  private Optional<Unplaced> ofPerson(PersonId person) {
    return jdbc.sql("select * from unplaced_words where person = :person")
        .param("person", person.value())
        .query((row, n) -> unplaced(row))
        .optional();
  }

  @Override
  public void forget(PersonId person) {
    jdbc.sql("delete from unplaced_words where person = :person")
        .param("person", person.value())
        .update();
  }

  private static Unplaced unplaced(ResultSet row) throws SQLException {
    var words = row.getString("words");
    var number = Optional.ofNullable(row.getString("number")).map(MeasureNumber::new);
    var state = Optional.ofNullable(row.getString("state")).flatMap(ProgressState::parse);
    var institution = Optional.ofNullable(row.getString("institution")).map(InstitutionCode::new);
    var answers = AnswerSheet.of(JsonColumn.read(row.getString("sheet"))).words();
    return new Unplaced(
        words,
        Stream.of(row.getString("measures").split(" "))
            .filter(measure -> !measure.isEmpty())
            .map(MeasureNumber::new)
            .toList(),
        number.map(n -> new QuickUpdate(n, state, words, answers, institution)),
        Instant.ofEpochMilli(row.getLong("asked_at")));
  }
}
