package lv.terminbot.store.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.campaign.AwaitedReasons;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.store.Changes;
import lv.terminbot.store.KeptReads;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wishes that want a reason or to be sent, a row a person. */
final class SqlAwaitedReasons implements AwaitedReasons {
  private final JdbcClient jdbc;
  private final KeptReads<PersonId, Optional<UnsentWish>> awaited;

  SqlAwaitedReasons(JdbcClient jdbc, Changes changes) {
    awaited = new KeptReads<>(changes, "awaited_reason");
    this.jdbc = jdbc;
  }

  @Override
  public void await(PersonId person, UnsentWish wish) {
    forget(person);
    jdbc.sql(
            """
            insert into awaited_reason (person, institutions, measures, until, reason, asked_at)
            values (:person, :institutions, :measures, :until, :reason, :at)
            """)
        .param("person", person.value())
        .param("institutions", joined(wish.institutions()))
        .param("measures", joined(wish.measures()))
        .param("until", wish.until().toString())
        .param("reason", wish.reason())
        .param("at", wish.at().toEpochMilli())
        .update();
  }

  @Override
  public Optional<UnsentWish> awaited(PersonId person) {
    return awaited.get(person, () -> ofPerson(person));
  }

  private Optional<UnsentWish> ofPerson(PersonId person) {
    return jdbc.sql("select * from awaited_reason where person = :person")
        .param("person", person.value())
        .query(
            (row, n) ->
                new UnsentWish(
                    split(row.getString("institutions")).map(InstitutionCode::new).toList(),
                    split(row.getString("measures")).map(MeasureNumber::new).toList(),
                    LocalDate.parse(row.getString("until")),
                    row.getString("reason"),
                    Instant.ofEpochMilli(row.getLong("asked_at"))))
        .optional();
  }

  @Override
  public void forget(PersonId person) {
    jdbc.sql("delete from awaited_reason where person = :person")
        .param("person", person.value())
        .update();
  }

  private static String joined(Collection<?> all) {
    return all.stream().map(Object::toString).collect(Collectors.joining(","));
  }

  private static Stream<String> split(String written) {
    return Stream.of(written.split(",")).filter(part -> !part.isEmpty());
  }
}
