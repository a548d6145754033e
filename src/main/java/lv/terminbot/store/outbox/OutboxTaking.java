package lv.terminbot.store.outbox;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.store.OwnCommit;
import lv.terminbot.store.instances.Instance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;

/**
 * Takes the oldest that may go now, one of a chat, for one holder; only then are they in flight.
 */
final class OutboxTaking {
  /** No chat has this number; an empty list would be no SQL. */
  private static final long NO_CHAT = Long.MIN_VALUE;

  /** On which side of the first number of an address. */
  private static final String CHATS = "<";

  private static final String EMAIL = ">=";

  private final JdbcClient jdbc;
  private final OwnCommit own;
  private final Clock clock;
  private final Instance instance;
  private final OutgoingFiles files;
  private final Slots slots;

  OutboxTaking(JdbcClient jdbc, OwnCommit own, Clock clock, Instance instance) {
    this.jdbc = jdbc;
    this.own = own;
    this.clock = clock;
    this.instance = instance;
    this.files = new OutgoingFiles(jdbc);
    this.slots = new Slots(jdbc);
  }

  List<Outgoing> take(Urgency urgency, Collection<ChatId> resting, int most) {
    return take(CHATS, urgency, resting, most);
  }

  List<Outgoing> takeEmail(int most) {
    return Stream.of(Urgency.values())
        .flatMap(urgency -> take(EMAIL, urgency, List.of(), most).stream())
        .toList();
  }

  private List<Outgoing> take(String lane, Urgency urgency, Collection<ChatId> resting, int most) {
    var chats = Stream.concat(resting.stream().map(ChatId::value), Stream.of(NO_CHAT)).toList();
    var taken =
        jdbc.sql(
                """
                with next as materialized (
                  select o.id from outbox o
                  where o.state = 'queued' and o.urgency = :urgency and o.holder is null
                    and o.chat %s :email
                    and o.not_before <= :now
                    and (o.expires_at is null or (o.expires_at > :now
                      and (o.urgency = 'reply' or not exists (
                        select 1 from pause
                        where ended_at is null and (ends_at is null or ends_at > :now)))))
                    and o.chat not in (:resting)
                    and not exists (
                      select 1 from outbox p
                      where p.chat = o.chat and p.urgency = o.urgency and p.state = 'queued'
                        and p.id < o.id)
                  order by o.id limit :most %s)
                update outbox set holder = :holder, held_at = :now
                where state = 'queued' and holder is null and id in (select id from next) and %s
                returning %s
                """
                    .formatted(
                        lane,
                        instance.passingOverLocked(),
                        instance.mayTake(),
                        OutgoingRow.COLUMNS))
            .param("email", ChatId.FIRST_EMAIL)
            .param("holder", instance.id())
            .param("now", clock.millis())
            .param("urgency", OutboxIntake.code(urgency))
            .param("resting", chats)
            .param("most", most)
            .query(OutgoingRow::read);
    return own.of(() -> next(taken));
  }

  /** Nobody has taken it over since. */
  boolean holds(Outgoing outgoing) {
    return jdbc.sql(
            """
            select exists (select 1 from outbox
              where id = :id and state = 'queued' and holder = :holder)
            """)
        .param("id", outgoing.id().value())
        .param("holder", instance.id())
        .query(Boolean.class)
        .single();
  }

  /** Where all was pointless, what comes after it may go now. */
  private List<Outgoing> next(MappedQuerySpec<OutgoingRow> taken) {
    var rows = taken.list();
    var carried = carried(rows);
    while (carried.isEmpty() && !rows.isEmpty()) {
      rows = taken.list();
      carried = carried(rows);
    }
    return carried;
  }

  private List<Outgoing> carried(List<OutgoingRow> rows) {
    return rows.stream()
        .sorted(Comparator.comparingLong(OutgoingRow::id))
        .flatMap(row -> inItsPlace(row).stream())
        .map(row -> row.outgoing(files))
        .toList();
  }

  /** Passes over what was to be shown in place of a message that has never arrived. */
  private Optional<OutgoingRow> inItsPlace(OutgoingRow row) {
    if (!row.isRevision()) {
      return Optional.of(row);
    }
    var shown = slots.newest(row.chat(), Objects.requireNonNull(row.slot())).map(row::inPlaceOf);
    if (shown.isEmpty()) {
      drop(row.id());
    }
    return shown;
  }

  /** It has become pointless before it left. */
  private void drop(long id) {
    jdbc.sql(
            """
            update outbox set state = 'dropped', holder = null, held_at = null, settled_at = :now,
              reason = 'there was no message to show it in'
            where id = :id
            """)
        .param("now", clock.millis())
        .param("id", id)
        .update();
  }
}
