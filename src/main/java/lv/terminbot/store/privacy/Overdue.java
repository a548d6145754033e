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
      case ABSENCE -> List.of("delete from absence where until_day < :day");
      case DRAFTS ->
          List.of(
              "delete from draft_step where draft in (select id from draft where changed_at <"
                  + " :before)",
              """
              delete from evidence where progress_update is null
                and draft in (select id from draft where changed_at < :before)
              """,
              "delete from draft where changed_at < :before",
              // whose draft was begun anew, and who never said of which measure a file is
              """
              delete from evidence where progress_update is null and sent_at < :before
                and not exists (select 1 from draft d where d.id = evidence.draft)
              """);
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
              """
              update outbox set words = null, buttons = null
              where urgency = 'reply' and words is not null and state <> 'queued'
                and queued_at < :before
              """,
              "delete from kept_words where kept_at < :before",
              "delete from unplaced_words where asked_at < :before",
              "delete from awaited_words where asked_at < :before",
              "delete from awaited_reason where asked_at < :before",
              "delete from open_question where asked_at < :before");
      case QUESTIONS -> List.of("delete from contact_question where at < :before");
      case ORDERS ->
          List.of(
              "delete from file_order where done_at < :before",
              "delete from invitation_order where done_at < :before",
              "delete from plan_table where sent_at < :before");
      case ADDRESSES ->
          List.of(
              """
              delete from email_address where added_at < :before
                and not exists (
                  select 1 from institution_address i where i.chat = email_address.chat)
                and not exists (select 1 from membership m where m.person = email_address.chat)
              """);
      case LINKS -> List.of("delete from join_link where expires_at < :before");
      // people are forgotten one by one, as at their own wish
      case PERSON -> List.of();
      case WISHES, REPORTS, ATTACHMENTS, DECISIONS, REMINDERS, ORDERS_GIVEN, TRAIL -> List.of();
    };
  }
}
