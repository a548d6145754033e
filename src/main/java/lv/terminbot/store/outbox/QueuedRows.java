package lv.terminbot.store.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.IfUncertain;
import lv.terminbot.mailbox.InRecord;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.text.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the outbox as they are queued. */
final class QueuedRows {
  private final JdbcClient jdbc;
  private final Clock clock;
  private final String holder;
  private final Slots slots;

  /**
   * @param holder who has in flight what leaves at once
   */
  QueuedRows(JdbcClient jdbc, Clock clock, String holder) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.holder = holder;
    this.slots = new Slots(jdbc);
  }

  Instant now() {
    return clock.instant();
  }

  /** Whether it is in flight from the first moment on, or is to be taken. */
  enum Start {
    IN_FLIGHT,
    WAITING
  }

  /** How long it has a use, what is done where it may not have arrived, who may look it up. */
  record Queueing(Optional<Instant> until, IfUncertain ifUncertain, InRecord inRecord) {
    static Queueing plain() {
      return new Queueing(Optional.empty(), IfUncertain.LEAVE, InRecord.WITH_WORDS);
    }

    Queueing of(Reply reply, Optional<Instant> end) {
      var shown = reply instanceof Reply.Message message ? message.inRecord() : inRecord;
      return new Queueing(until.or(() -> end), ifUncertain, shown);
    }
  }

  /** Gives what still waits to be shown there these words instead; false if nothing waits. */
  boolean replaced(ChatId chat, String slot, Page page) {
    return slots.replaced(chat, slot, page);
  }

  OutgoingId insert(OutgoingRow row, @Nullable String codes, Queueing how, Start start) {
    var held = start == Start.IN_FLIGHT;
    return jdbc.sql(
            """
            insert into outbox (chat, topic, urgency, kind, words, buttons, message, tap, language, slot,
              state, tries, not_before, queued_at, expires_at, if_uncertain,
              codes, confided, holder, held_at, marked)
            values (:chat, :topic, :urgency, :kind, :words, :buttons, :message, :tap, :language, :slot,
              'queued', 0, 0, :now, :until, :ifUncertain, :codes, :confided,
              :holder, :heldAt, true)
            returning id
            """)
        .param("chat", row.chat())
        .param("topic", row.topic())
        .param("urgency", row.urgency())
        .param("kind", row.kind())
        .param("words", row.words())
        .param("buttons", row.buttons())
        .param("message", row.message())
        .param("tap", row.tap())
        .param("language", row.language())
        .param("slot", row.slot())
        .param("codes", codes)
        .param(
            "ifUncertain",
            how.ifUncertain() == IfUncertain.SAY_AGAIN ? OutgoingRow.SAID_AGAIN : null)
        .param("until", how.until().map(Instant::toEpochMilli).orElse(null))
        .param("confided", how.inRecord() == InRecord.WITHOUT_WORDS)
        .param("now", clock.millis())
        .param("holder", held ? holder : null)
        .param("heldAt", held ? clock.millis() : null)
        .query((inserted, n) -> new OutgoingId(inserted.getLong("id")))
        .single();
  }

  /** Queues once more what is uncertain, failed or blocked; false where it is none of these. */
  boolean sendAgain(OutgoingId message, Html mark) {
    marked(message, mark);
    var again =
        jdbc.sql(
                """
                update outbox
                set state = 'queued', not_before = 0, reason = null, settled_at = null
                where id = :id and state in ('uncertain', 'failed', 'blocked')
                  and kind in ('message', 'edit', 'document') and words is not null
                  and (kind <> 'document'
                    or exists (select 1 from outbox_file f where f.outgoing = outbox.id))
                """)
            .param("id", message.value())
            .update();
    return again > 0;
  }

  /** What is as long as a message may be has no room for the mark. */
  private void marked(OutgoingId message, Html mark) {
    jdbc.sql("select kind, words from outbox where id = :id and state = 'uncertain'")
        .param("id", message.value())
        .query((row, n) -> marked(row.getString("words"), mark, row.getString("kind")))
        .optional()
        .flatMap(words -> words)
        .ifPresent(
            words ->
                jdbc.sql("update outbox set words = :words where id = :id")
                    .param("words", words.markup())
                    .param("id", message.value())
                    .update());
  }

  private static Optional<Html> marked(@Nullable String words, Html mark, String kind) {
    return Optional.ofNullable(words)
        .filter(before -> !before.startsWith(mark.markup()))
        .map(before -> Html.lines(mark, Html.trusted(before)))
        .filter(after -> after.visible().length() <= OutgoingRow.longest(kind));
  }
}
