package lv.terminbot.store.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.terminbot.mailbox.Bell;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.IfUncertain;
import lv.terminbot.mailbox.InRecord;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.store.AfterCommit;
import lv.terminbot.text.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Queues what is to go out, as part of the caller's commit, and rings once that is made. */
final class OutboxIntake {
  private final JdbcClient jdbc;
  private final OutgoingFiles files;
  private final PassingAnswers passing;
  private final Slots slots;
  private final Clock clock;
  private final Bell bell;

  OutboxIntake(
      JdbcClient jdbc, OutgoingFiles files, PassingAnswers passing, Clock clock, Bell bell) {
    this.jdbc = jdbc;
    this.files = files;
    this.passing = passing;
    this.slots = new Slots(jdbc);
    this.clock = clock;
    this.bell = bell;
  }

  List<OutgoingId> add(Urgency urgency, List<Reply> replies) {
    return add(urgency, replies, Queueing.plain());
  }

  void answer(List<Reply> replies) {
    add(
        Urgency.REPLY,
        replies,
        new Queueing(Optional.empty(), IfUncertain.SAY_AGAIN, InRecord.WITH_WORDS));
  }

  OutgoingId addUntil(Instant until, Reply reply) {
    var useful = new Queueing(Optional.of(until), IfUncertain.LEAVE, InRecord.WITH_WORDS);
    return add(Urgency.BULK, List.of(reply), useful).getFirst();
  }

  /** How long it has a use, what is done where it may not have arrived, who may look it up. */
  private record Queueing(Optional<Instant> until, IfUncertain ifUncertain, InRecord inRecord) {
    static Queueing plain() {
      return new Queueing(Optional.empty(), IfUncertain.LEAVE, InRecord.WITH_WORDS);
    }

    Queueing of(Reply reply, Optional<Instant> end) {
      var shown = reply instanceof Reply.Message message ? message.inRecord() : inRecord;
      return new Queueing(until.or(() -> end), ifUncertain, shown);
    }
  }

  private List<OutgoingId> add(Urgency urgency, List<Reply> replies, Queueing queueing) {
    var ids = new ArrayList<OutgoingId>();
    for (var reply : replies) {
      if (reply instanceof Reply.InlineAnswer answer) {
        passing.overtake(answer);
      }
      var how = queueing.of(reply, uselessFrom(reply));
      var codes = WrittenReply.codes(reply);
      ids.add(
          WrittenReply.split(reply, code(urgency)).stream()
              .map(row -> insert(row, codes, how))
              .toList()
              .getLast());
      if (reply instanceof Reply.Document document) {
        files.keep(ids.getLast(), document.file(), clock.millis());
      }
    }
    if (!ids.isEmpty()) {
      AfterCommit.ring(bell);
    }
    return ids;
  }

  private Optional<Instant> uselessFrom(Reply reply) {
    return reply instanceof Reply.InlineAnswer
        ? Optional.of(clock.instant().plus(Reply.InlineAnswer.USEFUL))
        : Optional.empty();
  }

  void revise(ChatId chat, String slot, Page page) {
    if (!slots.replaced(chat, slot, page)) {
      var code = code(Urgency.REPLY);
      var codes = WrittenReply.codes(page.buttons());
      insert(WrittenReply.revision(chat, slot, page, code), codes, Queueing.plain());
    }
    AfterCommit.ring(bell);
  }

  private OutgoingId insert(OutgoingRow row, @Nullable String codes, Queueing how) {
    return jdbc.sql(
            """
            insert into outbox (chat, topic, urgency, kind, words, buttons, message, tap, language, slot,
              state, tries, not_before, queued_at, expires_at, if_uncertain,
              codes, confided)
            values (:chat, :topic, :urgency, :kind, :words, :buttons, :message, :tap, :language, :slot,
              'queued', 0, 0, :now, :until, :ifUncertain, :codes, :confided)
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
        .query((inserted, n) -> new OutgoingId(inserted.getLong("id")))
        .single();
  }

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
    if (again > 0) {
      AfterCommit.ring(bell);
    }
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

  /** How the table names it. */
  static String code(Urgency urgency) {
    return urgency.name().toLowerCase(Locale.ROOT);
  }
}
