package lv.terminbot.campaign;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import lv.terminbot.campaign.Announced.Told;
import lv.terminbot.people.Person;
import lv.terminbot.people.Role;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Announcement;
import lv.terminbot.plan.KeyDate;
import lv.terminbot.report.DeadlineDates;
import lv.terminbot.report.calendar.DatedEvent;
import lv.terminbot.text.Phrases;

/** A key date of a plan, seen as something to announce. */
record DueDate(ActionPlan plan, KeyDate date) {

  /** What was told of and is held no more, as it is to go from a calendar. */
  static DatedEvent cancelled(ActionPlan plan, Told told) {
    var hours = told.moment().split("T|(?<=:[0-9]{2})-", -1);
    return new DatedEvent(
        DeadlineDates.uid(plan.code(), told.name()),
        told.on(),
        hours.length > 1 ? Optional.of(LocalTime.parse(hours[1])) : Optional.empty(),
        hours.length > 2 ? Optional.of(LocalTime.parse(hours[2])) : Optional.empty(),
        plan.zone(),
        told.title(),
        "");
  }

  DatedEvent event(Phrases phrases) {
    return DeadlineDates.list(plan, date, phrases);
  }

  /** It is announced to somebody, and not over. */
  boolean isToCome(Instant now) {
    return date.announcement().isPresent() && now.isBefore(end());
  }

  boolean isDue(Instant now) {
    return isToCome(now) && date.announcement().filter(a -> !beginning(a).isAfter(now)).isPresent();
  }

  private Instant beginning(Announcement announcement) {
    return date.on().minusDays(announcement.before()).atStartOfDay(plan.zone()).toInstant();
  }

  /** When it begins, or the day is over. */
  Instant end() {
    return date.from()
        .map(from -> date.on().atTime(from).atZone(plan.zone()))
        .orElseGet(() -> date.on().plusDays(1).atStartOfDay(plan.zone()))
        .toInstant();
  }

  boolean concerns(Person person) {
    var announcement = date.announcement().orElseThrow();
    return announcement.to().stream()
        .anyMatch(
            to ->
                switch (to) {
                  case CONTACTS -> isContact(person, announcement);
                  case OBSERVERS -> person.is(Role.OBSERVER);
                  case COORDINATORS -> person.is(Role.COORDINATOR);
                });
  }

  private static boolean isContact(Person person, Announcement announcement) {
    var contactOf = person.institutions(Role.CONTACT);
    return announcement.institutions().isEmpty()
        ? !contactOf.isEmpty()
        : contactOf.stream().anyMatch(announcement.institutions()::contains);
  }
}
