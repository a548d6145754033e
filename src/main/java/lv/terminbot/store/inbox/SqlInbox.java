package lv.terminbot.store.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Bell;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.Incoming;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.store.AfterCommit;
import lv.terminbot.store.OwnCommit;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The inbox as a table. What was heard keeps its key only, what was typed for inline use nothing.
 */
final class SqlInbox implements Inbox {
  private static final Duration LONGEST_REST = Duration.ofMinutes(1);

  /** Nobody's words stay. */
  private static final String HEARD =
      "update inbox set done_at = :now,"
          + " words = null, tap = null, details = null,"
          + " sender_name = '', language_tag = null, in_name_of = null";

  /** Each letter that is typed comes by itself; answered twice, it does no harm. */
  private static final String GONE = "delete from inbox";

  private final JdbcClient jdbc;
  private final HeardAtOnce heard;
  private final IntakeGate gate;
  private final OwnCommit own;
  private final Clock clock;
  private final Bell bell;

  SqlInbox(JdbcClient jdbc, IntakeGate gate, OwnCommit own, Clock clock, Bell bell) {
    this.gate = gate;
    this.jdbc = jdbc;
    this.heard = new HeardAtOnce(jdbc, clock);
    this.own = own;
    this.clock = clock;
    this.bell = bell;
  }

  @Override
  public boolean keep(Incoming incoming) {
    return switch (gate.judge(incoming)) {
      case PASSED_OVER -> false;
      case TOO_MUCH -> {
        insert(IncomingRow.from(tooMuch(incoming)));
        yield false;
      }
      case OF_STRANGER -> insert(IncomingRow.from(incoming).asStrangers());
      case OF_PERSON -> insert(IncomingRow.from(incoming));
    };
  }

  @Override
  public long last() {
    return own.reading(heard::last);
  }

  @Override
  public boolean keepHeard(Incoming incoming, long last) {
    var row = IncomingRow.from(incoming);
    return !row.isEdit()
        && !row.isTyped()
        && gate.judge(incoming) == IntakeGate.Verdict.OF_PERSON
        && heard.insert(row, last);
  }

  /** Said once in a while, however much comes. */
  private SystemNote tooMuch(Incoming incoming) {
    var now = clock.instant();
    var turn = now.getEpochSecond() / IntakeLimits.USUAL.window().toSeconds();
    return new SystemNote(
        "much:" + incoming.chat().value() + ":" + turn,
        incoming.chat(),
        new SystemNote.TooMuch(now),
        now);
  }

  private boolean insert(IncomingRow row) {
    if (row.isEdit() && lastSaid(row).filter(row::saysTheSame).isPresent()) {
      return false;
    }
    var added =
        jdbc.sql(
                """
                insert into inbox (source, chat, chat_kind, topic,
                  sender, sender_name, language_tag, in_name_of,
                  content, words, tap, message, details, digest,
                  written_at, received_at, tries, not_before, of_stranger)
                values (:source, :chat, :chatKind, :topic,
                  :sender, :senderName, :languageTag, :inNameOf,
                  :content, :words, :tap, :message, :details, :digest,
                  :writtenAt, :receivedAt, 0, 0, :ofStranger)
                on conflict (source) do nothing
                """)
            .paramSource(row)
            .update();
    if (added > 0) {
      overtake(row);
      AfterCommit.ring(bell);
    }
    return added > 0;
  }

  /** Whoever types on waits for no answer to what they had typed before. */
  private void overtake(IncomingRow newer) {
    if (newer.isTyped()) {
      jdbc.sql(GONE + " where chat = :chat and done_at is null and source <> :source")
          .param("chat", newer.chat())
          .param("source", newer.source())
          .update();
    }
  }

  private Optional<String> lastSaid(IncomingRow row) {
    return jdbc.sql(
            """
            select digest from inbox
            where chat = :chat and message = :message and digest is not null
            order by id desc limit 1
            """)
        .param("chat", row.chat())
        .param("message", row.message())
        .query(String.class)
        .optional();
  }

  @Override
  public List<ChatId> waiting() {
    return own.reading(
        () ->
            jdbc.sql(
                    """
                    select i.chat from inbox i
                    where i.done_at is null and i.not_before <= :now
                      and not exists (
                        select 1 from inbox o
                        where o.chat = i.chat and o.done_at is null and o.id < i.id)
                    order by i.id
                    """)
                .param("now", clock.millis())
                .query((row, n) -> new ChatId(row.getLong("chat")))
                .list());
  }

  @Override
  public Optional<InboxEntry> oldestOf(ChatId chat) {
    var oldest =
        jdbc.sql("select * from inbox where chat = :chat and done_at is null order by id limit 1")
            .param("chat", chat.value())
            .query(IncomingRow::read);
    return own.reading(oldest::optional)
        .filter(row -> row.notBefore() <= clock.millis())
        .map(row -> new InboxEntry(row.id(), row.incoming(), row.tries()));
  }

  @Override
  public boolean done(InboxEntry entry) {
    var passing =
        entry.incoming() instanceof IncomingMessage message
            && message.content() instanceof Content.InlineQuery;
    return jdbc.sql((passing ? GONE : HEARD) + " where id = :id and done_at is null")
            .param("now", clock.millis())
            .param("id", entry.id())
            .update()
        > 0;
  }

  @Override
  public void failed(InboxEntry entry) {
    var rest = Duration.ofSeconds(1L << Math.min(entry.tries(), 6));
    var notBefore = clock.instant().plus(rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST);
    own.of(
        () ->
            jdbc.sql(
                    """
                    update inbox set tries = tries + 1, not_before = :notBefore
                    where id = :id and done_at is null
                    """)
                .param("notBefore", notBefore.toEpochMilli())
                .param("id", entry.id())
                .update());
  }
}
