package lv.terminbot.store.privacy;

import static java.util.stream.Collectors.joining;

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
              // what is no record of a reminder, a nudge or a date
              """
              delete from outbox
              where urgency = 'bulk' and state <> 'queued' and queued_at < :before
                and not exists (select 1 from reminder r where r.outgoing = outbox.id)
                and not exists (select 1 from nudge_recipient n where n.outgoing = outbox.id)
                and id not in (select outgoing from announcement)
                and id not in (select outgoing from announced_date)
              """,
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
                and queued_at < :before
              """,
              "delete from kept_words where kept_at < :before",
              "delete from unplaced_words where asked_at < :before",
              "delete from awaited_words where asked_at < :before",
              "delete from awaited_reason where asked_at < :before",
              "delete from awaited_answer where at < :before",
              "delete from open_question where asked_at < :before",
              // what was shown to somebody, and neither done nor refused since
              "delete from cycle_proposal where made_at < :before",
              "delete from broadcast where state <> 'sent' and shown_at < :before",
              "delete from objection where state in ('shown', 'dropped') and raised_at < :before",
              """
              delete from nudge_recipient where nudge in (
                select id from nudge where state = 'shown' and shown_at < :before)
              """,
              "delete from nudge where state = 'shown' and shown_at < :before");
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
      case LINKS ->
          List.of(
              "delete from join_link where expires_at < :before",
              "delete from idle_link where link not in (select id from join_link)");
      // people are forgotten one by one, as at their own wish
      case PERSON -> List.of();
      case WISHES, REPORTS, ATTACHMENTS, DECISIONS, REMINDERS, ORDERS_GIVEN, TRAIL -> List.of();
    };
  }

  /**
   * What only says that something was done on a day, once the day is long over; which edition was
   * the last is asked at the next one.
   */
  static List<String> ofDays() {
    return List.of(
        "delete from retention where day < :day",
        "delete from space_warning where day < :day",
        "delete from email_silence where day < :day",
        "delete from reminded_day where day < :day",
        // who came back; on the day itself it keeps a second stop from being told once more
        """
        delete from unreached where told_on < :day
          and person in (select id from person where reachable = true)
        """,
        """
        delete from edition where day < :day and exists (
          select 1 from edition later
          where later.kind = edition.kind and later.told_until > edition.told_until)
        """);
  }

  /**
   * Nobody's numbers that stand nowhere any more; the lowest stays, so that none is given twice.
   */
  static String ofNobody() {
    return "delete from person where id < 0 and id > (select min(p.id) from person p)"
        + PersonColumn.ALL.stream()
            .filter(column -> column.onErasure() == PersonColumn.OnErasure.RENUMBER)
            .map(
                column ->
                    " and id not in (select %1$s from %2$s where %1$s < 0)"
                        .formatted(column.column(), column.table()))
            .collect(joining());
  }
}
