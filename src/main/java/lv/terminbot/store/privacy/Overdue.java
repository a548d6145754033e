package lv.terminbot.store.privacy;

import java.util.List;
import lv.terminbot.privacy.Kept;

/**
 * What deletes each kind once it was kept long enough; {@code :before} is the moment, {@code :day}
 * the day when that began.
 */
final class Overdue {
  private Overdue() {}

  static List<String> statements(Kept kept) {
    return switch (kept) {
      case PERSON ->
          // the number stays where a record hangs on it; the name goes
          List.of(
              """
              update person set name = ''
              where name <> ''
                and not exists (select 1 from membership m where m.person = person.id)
                and not exists (
                  select 1 from inbox i where i.sender = person.id and i.received_at >= :before)
                and not exists (
                  select 1 from trail t where t.about = 'person ' || person.id and t.at >= :before)
              """);
      case ABSENCE -> List.of("delete from absence where until_day < :day");
      case DRAFTS ->
          List.of(
              "delete from draft_step where draft in (select id from draft where changed_at <"
                  + " :before)",
              """
              delete from evidence where progress_update is null
                and draft in (select id from draft where changed_at < :before)
              """,
              "delete from draft where changed_at < :before");
      case SPOKEN -> List.of("delete from spoken where said_at < :before");
      case LETTERS ->
          List.of(
              """
              update outbox set words = null, buttons = null
              where urgency = 'bulk' and words is not null and state <> 'queued'
                and queued_at < :before
              """);
      case MESSAGES ->
          List.of(
              "delete from inbox where done_at < :before",
              """
              delete from outbox where urgency = 'reply' and state <> 'queued'
                and queued_at < :before and slot is null
              """,
              "delete from kept_words where kept_at < :before");
      case QUESTIONS -> List.of("delete from contact_question where at < :before");
      case ORDERS -> List.of("delete from file_order where done_at < :before");
      case LINKS -> List.of("delete from join_link where expires_at < :before");
      case WISHES, REPORTS, ATTACHMENTS, DECISIONS, REMINDERS, ORDERS_GIVEN, TRAIL -> List.of();
    };
  }
}
