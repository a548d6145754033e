package lv.terminbot.store.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lv.terminbot.mailbox.Bell;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.store.AfterCommit;
import lv.terminbot.store.Database;
import lv.terminbot.store.OwnCommit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The outbox as a table. In flight is a queued row with a holder; every start of the program is
 * another holder.
 */
final class SqlOutbox implements Outbox {
  /** A call lasts 160 s at most; a row held longer belongs to an instance that died. */
  private static final Duration LONGEST_FLIGHT = Duration.ofMinutes(5);

  /** No chat has this number; an empty list would be no SQL. */
  private static final long NO_CHAT = Long.MIN_VALUE;

  private final JdbcClient jdbc;
  private final OwnCommit own;
  private final Clock clock;
  private final Bell bell;
  private final Database database;
  private final String holder = UUID.randomUUID().toString();
  private final OutboxSettlement settlement;
  private final PassingAnswers passing;
  private final OutgoingFiles files;
  private final Slots slots;

  SqlOutbox(JdbcClient jdbc, OwnCommit own, Clock clock, Bell bell, Database database) {
    this.jdbc = jdbc;
    this.own = own;
    this.clock = clock;
    this.bell = bell;
    this.database = database;
    this.files = new OutgoingFiles(jdbc);
    this.slots = new Slots(jdbc);
    this.passing = new PassingAnswers(jdbc, holder);
    this.settlement = new OutboxSettlement(jdbc, files, passing, clock, holder);
  }

  @Override
  public List<OutgoingId> add(Urgency urgency, List<Reply> replies) {
    return add(urgency, replies, Optional.empty());
  }

  @Override
  public OutgoingId addUntil(Instant until, Reply reply) {
    return add(Urgency.BULK, List.of(reply), Optional.of(until)).getFirst();
  }

  private List<OutgoingId> add(Urgency urgency, List<Reply> replies, Optional<Instant> until) {
    var ids = new ArrayList<OutgoingId>();
    for (var reply : replies) {
      if (reply instanceof Reply.InlineAnswer answer) {
        passing.overtake(answer);
      }
      var end = until.or(() -> uselessFrom(reply));
      ids.add(
          OutgoingRow.split(reply, code(urgency)).stream()
              .map(row -> insert(row, end))
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

  @Override
  public void revise(ChatId chat, String slot, Page page) {
    if (!slots.replaced(chat, slot, page)) {
      insert(OutgoingRow.revision(chat, slot, page, code(Urgency.REPLY)), Optional.empty());
    }
    AfterCommit.ring(bell);
  }

  @Override
  public int dropUseless() {
    return settlement.dropUseless();
  }

  private OutgoingId insert(OutgoingRow row, Optional<Instant> until) {
    return jdbc.sql(
            """
            insert into outbox (chat, urgency, kind, words, buttons, message, tap, language, slot,
              state, tries, not_before, queued_at, expires_at)
            values (:chat, :urgency, :kind, :words, :buttons, :message, :tap, :language, :slot,
              'queued', 0, 0, :now, :until)
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
        .param("slot", row.slot())
        .param("until", until.map(Instant::toEpochMilli).orElse(null))
        .param("now", clock.millis())
        .query((inserted, n) -> new OutgoingId(inserted.getLong("id")))
        .single();
  }

  @Override
  public Optional<Outgoing> take(Urgency urgency, Collection<ChatId> resting) {
    var chats = Stream.concat(resting.stream().map(ChatId::value), Stream.of(NO_CHAT)).toList();
    var taken =
        jdbc.sql(
                """
                update outbox set holder = :holder, held_at = :now
                where state = 'queued' and holder is null and id = (
                  select o.id from outbox o
                  where o.state = 'queued' and o.urgency = :urgency and o.holder is null
                    and o.not_before <= :now
                    and (o.expires_at is null or (o.expires_at > :now
                      and (o.urgency = 'reply' or not exists (
                        select 1 from pause where ended_at is null))))
                    and o.chat not in (:resting)
                    and not exists (
                      select 1 from outbox p
                      where p.chat = o.chat and p.urgency = o.urgency and p.state = 'queued'
                        and p.id < o.id)
                  order by o.id limit 1 %s)
                returning %s
                """
                    .formatted(database.passingOverLocked(), OutgoingRow.COLUMNS))
            .param("holder", holder)
            .param("now", clock.millis())
            .param("urgency", code(urgency))
            .param("resting", chats)
            .query(OutgoingRow.MAPPER);
    return own.of(() -> next(taken).map(row -> row.outgoing(files)));
  }

  /** Passes over what was to be shown in place of a message that has never arrived. */
  private Optional<OutgoingRow> next(MappedQuerySpec<OutgoingRow> taken) {
    var row = taken.optional();
    while (row.isPresent() && row.get().isRevision()) {
      var shown = slots.newest(row.get().chat(), Objects.requireNonNull(row.get().slot()));
      if (shown.isPresent()) {
        return Optional.of(row.get().within(shown.get()));
      }
      settlement.drop(row.get().id());
      row = taken.optional();
    }
    return row;
  }

  @Override
  public int backlog() {
    return jdbc.sql("select count(*) from outbox where state = 'queued' and urgency = 'bulk'")
        .query(Integer.class)
        .single();
  }

  @Override
  public boolean waits(ChatId chat) {
    return jdbc.sql(
            """
            select exists (
              select 1 from outbox where chat = :chat and urgency = 'reply' and state = 'queued')
            """)
        .param("chat", chat.value())
        .query(Boolean.class)
        .single();
  }

  @Override
  public void settle(Outgoing outgoing, Delivery delivery) {
    settlement.settle(outgoing, delivery);
  }

  @Override
  public List<Outgoing> recover() {
    // The lock of the embedded database proves that every other holder is dead.
    var before =
        database == Database.SQLITE
            ? Long.MAX_VALUE
            : clock.instant().minus(LONGEST_FLIGHT).toEpochMilli();
    abandoned(
            "holder = null, held_at = null, tries = tries + 1",
            "kind not in ('message', 'document', 'inline')",
            before)
        .query(OutgoingRow.MAPPER)
        .list();
    passing.abandoned(before);
    return abandoned(
            "state = 'uncertain', holder = null, held_at = null, tries = tries + 1,"
                + " settled_at = :now, reason = 'the program stopped while it was being sent'",
            "kind in ('message', 'document')",
            before)
        .param("now", clock.millis())
        .query(OutgoingRow.MAPPER)
        .list()
        .stream()
        .map(row -> row.asTaken().outgoing(files))
        .toList();
  }

  private StatementSpec abandoned(String change, String which, long before) {
    return jdbc.sql(
            """
            update outbox set %s
            where state = 'queued' and holder <> :holder and held_at < :before and %s
            returning %s
            """
                .formatted(change, which, OutgoingRow.COLUMNS))
        .param("holder", holder)
        .param("before", before);
  }

  @Override
  public void move(ChatId from, ChatId to) {
    settlement.move(from.value(), to);
  }

  @Override
  public boolean sendAgain(OutgoingId message) {
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

  private static String code(Urgency urgency) {
    return urgency.name().toLowerCase(Locale.ROOT);
  }
}
