package lv.terminbot.store;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lv.terminbot.mailbox.Bell;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Urgency;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The outbox as a table. In flight is a queued row with a holder; every start of the program is
 * another holder.
 */
final class SqlOutbox implements Outbox {
  /** A call lasts 20 s at most; a row held longer belongs to an instance that died. */
  private static final Duration LONGEST_FLIGHT = Duration.ofMinutes(5);

  /** No chat has this number; an empty list would be no SQL. */
  private static final long NO_CHAT = Long.MIN_VALUE;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Bell bell;
  private final Kind kind;
  private final String holder = UUID.randomUUID().toString();

  SqlOutbox(JdbcClient jdbc, Clock clock, Bell bell, Kind kind) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.bell = bell;
    this.kind = kind;
  }

  @Override
  public List<OutgoingId> add(Urgency urgency, List<Reply> replies) {
    var ids = new ArrayList<OutgoingId>();
    for (var reply : replies) {
      OutgoingRow.of(reply, code(urgency)).forEach(row -> ids.add(insert(row)));
    }
    if (!ids.isEmpty()) {
      AfterCommit.ring(bell);
    }
    return ids;
  }

  private OutgoingId insert(OutgoingRow row) {
    var id =
        jdbc.sql(
                """
                insert into outbox (chat, urgency, kind, words, buttons, message, tap, language,
                  state, tries, not_before, queued_at)
                values (:chat, :urgency, :kind, :words, :buttons, :message, :tap, :language,
                  'queued', :tries, 0, :now)
                returning id
                """)
            .param("chat", row.chat())
            .param("urgency", row.urgency())
            .param("kind", row.kind())
            .param("words", row.words())
            .param("buttons", row.buttons())
            .param("message", row.message())
            .param("tap", row.tap())
            .param("language", row.language())
            .param("tries", row.tries())
            .param("now", clock.millis())
            .query(Long.class)
            .single();
    return new OutgoingId(id);
  }

  @Override
  public Optional<Outgoing> take(Urgency urgency, Collection<ChatId> resting) {
    var chats = Stream.concat(resting.stream().map(ChatId::value), Stream.of(NO_CHAT)).toList();
    return jdbc.sql(
            """
            update outbox set holder = :holder, held_at = :now
            where state = 'queued' and holder is null and id = (
              select o.id from outbox o
              where o.state = 'queued' and o.urgency = :urgency and o.holder is null
                and o.not_before <= :now and o.chat not in (:resting)
                and not exists (
                  select 1 from outbox p
                  where p.chat = o.chat and p.urgency = o.urgency and p.state = 'queued'
                    and p.id < o.id)
              order by o.id limit 1)
            returning *
            """)
        .param("holder", holder)
        .param("now", clock.millis())
        .param("urgency", code(urgency))
        .param("resting", chats)
        .query(OutgoingRow.MAPPER)
        .optional()
        .map(OutgoingRow::outgoing);
  }

  @Override
  public void settle(Outgoing outgoing, Delivery delivery) {
    switch (delivery) {
      case Delivery.Sent(var messageId) -> sent(outgoing, messageId);
      case Delivery.Later(var rest, var reason) -> later(outgoing, rest, reason);
      case Delivery.Uncertain(var reason) -> ended(outgoing, "uncertain", reason);
      case Delivery.Failed(var reason) -> ended(outgoing, "failed", reason);
      case Delivery.Blocked(var reason) -> ended(outgoing, "blocked", reason);
      case Delivery.Moved(var to) -> moved(outgoing, to);
    }
  }

  /** An answer that has arrived is not kept; a message to many is, as the record of what was said. */
  private void sent(Outgoing outgoing, long messageId) {
    var wipe = outgoing.urgency() == Urgency.REPLY ? ", words = null, buttons = null" : "";
    jdbc.sql(
            "update outbox set state = 'sent', holder = null, settled_at = :now, sent_as = :sentAs"
                + wipe
                + " where id = :id and holder = :holder")
        .param("sentAs", messageId)
        .param("now", clock.millis())
        .param("id", outgoing.id().value())
        .param("holder", holder)
        .update();
  }

  private void later(Outgoing outgoing, Duration rest, String reason) {
    jdbc.sql(
            """
            update outbox set holder = null, tries = tries + 1, not_before = :notBefore,
              reason = :reason
            where id = :id and holder = :holder
            """)
        .param("notBefore", clock.instant().plus(rest).toEpochMilli())
        .param("reason", reason)
        .param("id", outgoing.id().value())
        .param("holder", holder)
        .update();
  }

  private void ended(Outgoing outgoing, String state, String reason) {
    jdbc.sql(
            """
            update outbox set state = :state, holder = null, tries = tries + 1, reason = :reason,
              settled_at = :now
            where id = :id and holder = :holder
            """)
        .param("state", state)
        .param("reason", reason)
        .param("now", clock.millis())
        .param("id", outgoing.id().value())
        .param("holder", holder)
        .update();
  }

  private void moved(Outgoing outgoing, ChatId to) {
    later(outgoing, Duration.ZERO, "moved");
    jdbc.sql("update outbox set chat = :to where state = 'queued' and chat = :from")
        .param("to", to.value())
        .param("from", OutgoingRow.chatOf(outgoing.reply()))
        .update();
  }

  @Override
  public List<Outgoing> recover() {
    // The lock of the embedded database proves that every other holder is dead.
    var before =
        kind == Kind.SQLITE ? Long.MAX_VALUE : clock.instant().minus(LONGEST_FLIGHT).toEpochMilli();
    var abandoned = "state = 'queued' and holder <> :holder and held_at < :before";
    jdbc.sql(
            "update outbox set holder = null, tries = tries + 1 where kind <> 'message' and "
                + abandoned)
        .param("holder", holder)
        .param("before", before)
        .update();
    return jdbc
        .sql(
            "update outbox set state = 'uncertain', holder = null, tries = tries + 1,"
                + " reason = 'the program stopped while it was being sent', settled_at = :now"
                + " where kind = 'message' and "
                + abandoned
                + " returning *")
        .param("now", clock.millis())
        .param("holder", holder)
        .param("before", before)
        .query(OutgoingRow.MAPPER)
        .list()
        .stream()
        .map(OutgoingRow::outgoing)
        .toList();
  }

  @Override
  public boolean sendAgain(OutgoingId message) {
    var again =
        jdbc.sql(
                """
                update outbox set state = 'queued', not_before = 0
                where id = :id and state in ('uncertain', 'failed', 'blocked')
                  and words is not null
                """)
            .param("id", message.value())
            .update();
    if (again > 0) {
      AfterCommit.ring(bell);
    }
    return again > 0;
  }

  private static String code(Urgency urgency) {
    return urgency.name().toLowerCase(Locale.ROOT);
  }
}
