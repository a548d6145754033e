package lv.terminbot.store.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.reminder.Absence;
import lv.terminbot.reminder.Absences;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Absences, one a person. */
final class SqlAbsences implements Absences {
  private final JdbcClient jdbc;
  private final Trail trail;

  SqlAbsences(JdbcClient jdbc, Trail trail) {
    this.trail = trail;
    this.jdbc = jdbc;
  }

  @Override
  public void put(Absence absence) {
    remove(absence.person());
    jdbc.sql(
            """
            insert into absence (person, from_day, until_day, deputy)
            values (:person, :from, :until, :deputy)
            """)
        .param("person", absence.person().value())
        .param("from", absence.from().toString())
        .param("until", absence.until().toString())
        .param("deputy", absence.deputy().map(PersonId::value).orElse(null))
        .update();
    trail.write(
        TrailEntry.of(TrailEvent.ABSENCE_SET, "person " + absence.person().value())
            .by(absence.person())
            .to(
                absence.from()
                    + " – "
                    + absence.until()
                    + absence.deputy().map(who -> ", person " + who.value()).orElse("")));
  }

  @Override
  public boolean end(PersonId person) {
    var ended = remove(person);
    if (ended) {
      trail.write(TrailEntry.of(TrailEvent.ABSENCE_ENDED, "person " + person.value()).by(person));
    }
    return ended;
  }

  private boolean remove(PersonId person) {
    return jdbc.sql("delete from absence where person = :person")
            .param("person", person.value())
            .update()
        > 0;
  }

  @Override
  public List<Absence> notOver(LocalDate day) {
    return jdbc.sql("select * from absence where until_day >= :day order by from_day, person")
        .param("day", day.toString())
        .query((row, n) -> absence(row))
        .list();
  }

  private static Absence absence(ResultSet row) throws SQLException {
    var deputy = row.getLong("deputy");
    var known = row.wasNull() ? Optional.<PersonId>empty() : Optional.of(new PersonId(deputy));
    return new Absence(
        new PersonId(row.getLong("person")),
        LocalDate.parse(row.getString("from_day")),
        LocalDate.parse(row.getString("until_day")),
        known);
  }

  @Override
  public List<InstitutionCode> contactOf(PersonId person) {
    return jdbc.sql(
            """
            select institution from membership
            where person = :person and role = 'contact' order by institution
            """)
        .param("person", person.value())
        .query((row, n) -> new InstitutionCode(row.getString("institution")))
        .list();
  }

  @Override
  public boolean reachable(PersonId person) {
    return jdbc.sql("select exists (select 1 from person where id = :id and reachable = true)")
        .param("id", person.value())
        .query(Boolean.class)
        .single();
  }

  @Override
  public boolean anybodyPresent(InstitutionCode institution, LocalDate day) {
    return jdbc.sql(
            """
            select exists (
              select 1 from membership m join person p on p.id = m.person
              where m.role = 'contact' and m.institution = :institution and p.reachable = true
                and not exists (
                  select 1 from absence a
                  where a.person = m.person and a.from_day <= :day and a.until_day >= :day))
            """)
        .param("institution", institution.value())
        .param("day", day.toString())
        .query(Boolean.class)
        .single();
  }
}
