package lv.terminbot.store.privacy;

import java.util.List;
import lv.terminbot.privacy.Kept;

/**
 * Where a person stands: a column of a table with the person's number.
 *
 * @param onErasure what becomes of such rows when the person wants to be forgotten
 */
record PersonColumn(Kept kept, String table, String column, OnErasure onErasure) {

  enum OnErasure {
    DELETE,
    /** The number is that of nobody from then on. */
    RENUMBER,
    LEAVE
  }

  /** Each column there is; where one row hangs on another, the one that hangs comes first. */
  static final List<PersonColumn> ALL =
      List.of(
          gone(Kept.WISHES, "snooze", "person"),
          gone(Kept.WISHES, "calendar_reader", "person"),
          gone(Kept.WISHES, "digest_reader", "person"),
          gone(Kept.MESSAGES, "awaited_words", "person"),
          gone(Kept.MESSAGES, "awaited_reason", "person"),
          gone(Kept.MESSAGES, "unplaced_words", "person"),
          gone(Kept.MESSAGES, "awaited_answer", "person"),
          gone(Kept.WISHES, "told_languages", "person"),
          gone(Kept.WISHES, "shown_menu", "person"),
          gone(Kept.MESSAGES, "open_question", "chat"),
          gone(Kept.MESSAGES, "kept_words", "chat"),
          gone(Kept.WISHES, "unreached", "person"),
          gone(Kept.WISHES, "appointed", "person"),
          gone(Kept.ABSENCE, "absence", "person"),
          nameless(Kept.ABSENCE, "absence", "deputy"),
          gone(Kept.DRAFTS, "draft", "person"),
          gone(Kept.SPOKEN, "spoken", "person"),
          nameless(Kept.REPORTS, "progress_update", "author"),
          nameless(Kept.REPORTS, "progress_update", "signed_by"),
          nameless(Kept.REPORTS, "challenge", "closed_by"),
          nameless(Kept.ATTACHMENTS, "evidence", "sent_by"),
          nameless(Kept.DECISIONS, "review", "by_person"),
          nameless(Kept.DECISIONS, "extension", "asked_by"),
          nameless(Kept.DECISIONS, "extension", "decided_by"),
          nameless(Kept.DECISIONS, "objection", "raised_by"),
          nameless(Kept.DECISIONS, "objection", "decided_by"),
          nameless(Kept.DECISIONS, "hand_over", "person"),
          nameless(Kept.DECISIONS, "hand_over", "taken_by"),
          nameless(Kept.DECISIONS, "hand_over", "refused_by"),
          nameless(Kept.DECISIONS, "hand_over", "approved_by"),
          gone(Kept.QUESTIONS, "contact_question", "person"),
          nameless(Kept.QUESTIONS, "contact_question", "answered_by"),
          nameless(Kept.REMINDERS, "reminder", "person"),
          nameless(Kept.REMINDERS, "reminded_day", "person"),
          nameless(Kept.REMINDERS, "nudge_recipient", "person"),
          nameless(Kept.REMINDERS, "announcement", "person"),
          nameless(Kept.REMINDERS, "announced_date", "person"),
          nameless(Kept.LETTERS, "outbox", "chat"),
          nameless(Kept.MESSAGES, "inbox", "chat"),
          nameless(Kept.MESSAGES, "inbox", "sender"),
          gone(Kept.ORDERS, "file_order", "person"),
          gone(Kept.ORDERS, "invitation_order", "person"),
          gone(Kept.ORDERS, "plan_table", "person"),
          gone(Kept.ADDRESSES, "institution_address", "chat"),
          gone(Kept.ADDRESSES, "email_address", "chat"),
          nameless(Kept.LINKS, "join_link", "made_by"),
          nameless(Kept.LINKS, "join_link", "opened_by"),
          nameless(Kept.ORDERS_GIVEN, "nudge", "coordinator"),
          nameless(Kept.ORDERS_GIVEN, "broadcast", "sent_by"),
          nameless(Kept.ORDERS_GIVEN, "text_version", "by_person"),
          nameless(Kept.ORDERS_GIVEN, "decreed_day", "decreed_by"),
          nameless(Kept.ORDERS_GIVEN, "forgotten_cycle", "kept_by"),
          nameless(Kept.ORDERS_GIVEN, "pause", "paused_by"),
          nameless(Kept.ORDERS_GIVEN, "pause", "ended_by"),
          nameless(Kept.ORDERS_GIVEN, "reporting_cycle", "changed_by"),
          nameless(Kept.ORDERS_GIVEN, "cycle_proposal", "made_by"),
          new PersonColumn(Kept.TRAIL, "trail", "by_person", OnErasure.LEAVE),
          gone(Kept.PERSON, "membership", "person"),
          gone(Kept.PERSON, "person", "id"));

  /** What waits to be heard or sent stays as it is until then. */
  String settled() {
    return switch (table) {
      case "inbox" -> " and done_at is not null";
      case "outbox" -> " and state <> 'queued'";
      default -> "";
    };
  }

  private static PersonColumn gone(Kept kept, String table, String column) {
    return new PersonColumn(kept, table, column, OnErasure.DELETE);
  }

  private static PersonColumn nameless(Kept kept, String table, String column) {
    return new PersonColumn(kept, table, column, OnErasure.RENUMBER);
  }
}
