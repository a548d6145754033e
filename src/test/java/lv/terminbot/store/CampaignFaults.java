package lv.terminbot.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.cycle.WorkingDays;
import lv.terminbot.people.People;
import lv.terminbot.people.PersonId;

/** Looks for what must not have happened in a campaign, whatever did. */
record CampaignFaults(Store store, WorkingDays days) {
  private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

  List<String> until(LocalDate deadline) {
    var faults = new ArrayList<String>();
    faults.addAll(
        rows(
            """
            select 'told without a record: ' || o.id from outbox o
            where o.urgency = 'bulk' and o.state <> 'dropped' and not exists (
              select 1 from reminder r where r.outgoing = o.id and r.outcome = 'told')
            """));
    var seen = new ArrayList<String>();
    for (var row : rows("select chat || ' ' || queued_at from outbox where urgency = 'bulk'")) {
      var parts = row.split(" ");
      var person =
          store.get(People.class).find(new PersonId(Long.parseLong(parts[0]))).orElseThrow();
      var at = Instant.ofEpochMilli(Long.parseLong(parts[1])).atZone(person.zone().orElseThrow());
      if (!inOffice(at.toLocalDate(), at.toLocalTime())) {
        faults.add("outside office hours: " + person.id() + " " + at);
      }
      var day = person.id() + " " + at.toLocalDate();
      if (seen.contains(day)) {
        faults.add("twice on one day: " + day);
      }
      seen.add(day);
    }
    faults.addAll(forgotten(deadline));
    return faults;
  }

  private boolean inOffice(LocalDate day, LocalTime time) {
    return days.isWorking(day)
        && !time.isBefore(LocalTime.of(8, 0))
        && time.isBefore(LocalTime.of(18, 0));
  }

  /** Whoever still owes was told on the newest occasion that is a week past and had a use. */
  private List<String> forgotten(LocalDate deadline) {
    var now = store.clock.instant();
    if (LocalDate.ofInstant(now, RIGA).isAfter(deadline.plusDays(30))) {
      return List.of();
    }
    return rows(
        """
        select 'forgotten: ' || m.person || ' on ' || n.code from membership m
        join person p on p.id = m.person
        join occasion n on n.due_at = (select max(due_at) from occasion where due_at <= %d)
        where p.reachable = true
          and exists (
            select 1 from obligation o where o.institution = m.institution and o.state = 'open')
          and not exists (
            select 1 from reminder r
            where r.person = m.person and r.code = n.code and r.due_at = n.due_at
              and r.outcome = 'told')
          and not exists (
            select 1 from occasion later where later.due_at > n.due_at and later.due_at <= %d)
        """
            .formatted(now.minus(Duration.ofDays(7)).toEpochMilli(), now.toEpochMilli()));
  }

  private List<String> rows(String sql) {
    return store.sql().sql(sql).query(String.class).list();
  }
}
