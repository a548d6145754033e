package lv.terminbot.store.oversight;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.oversight.RecordBook;
import lv.terminbot.oversight.RecordEntry;
import lv.terminbot.oversight.RecordQuery;
import lv.terminbot.oversight.RecordQuery.Arrival;
import lv.terminbot.people.PersonId;
import lv.terminbot.text.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was sent unasked: the outbox, with the reminders and nudges it was queued for. */
final class SqlRecord implements RecordBook {
  private static final RowMapper<EntryRow> ROW = new SimplePropertyRowMapper<>(EntryRow.class);

  /** A message about several plans has several reminders; the first tells its occasion. */
  private static final String ENTRIES =
      """
      select o.id, o.chat, coalesce(p.name, a.institution || ' ✉', '') as name, o.state, o.reason, o.queued_at,
        o.settled_at, case when o.confided then null else o.words end as words, r.code, r.cycle, n.nudge,
        coalesce(n.template, r.template) as template, r.seen_at
      from outbox o
      left join person p on p.id = o.chat
      left join institution_address a on a.chat = o.chat
      left join reminder r on r.id = (select min(x.id) from reminder x where x.outgoing = o.id)
      left join nudge_recipient n on n.outgoing = o.id
      where o.urgency = 'bulk' and o.kind in ('message', 'document')
      """;

  private final JdbcClient jdbc;

  SqlRecord(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record EntryRow(
      long id,
      long chat,
      String name,
      String state,
      @Nullable String reason,
      long queuedAt,
      @Nullable Long settledAt,
      @Nullable String words,
      @Nullable String code,
      @Nullable String cycle,
      @Nullable Long nudge,
      @Nullable String template,
      @Nullable Long seenAt) {
    RecordEntry entry() {
      return new RecordEntry(
          new OutgoingId(id),
          new PersonId(chat),
          name,
          Optional.ofNullable(code),
          Optional.ofNullable(cycle),
          Optional.ofNullable(nudge),
          Optional.ofNullable(template),
          DeliveryState.valueOf(state.toUpperCase(Locale.ROOT)),
          Optional.ofNullable(reason),
          Instant.ofEpochMilli(queuedAt),
          Optional.ofNullable(settledAt).map(Instant::ofEpochMilli),
          Optional.ofNullable(words).map(Html::trusted),
          Optional.ofNullable(seenAt).map(Instant::ofEpochMilli));
    }
  }

  @Override
  public List<RecordEntry> entries(RecordQuery query, int offset, int limit) {
    var where = new StringBuilder(ENTRIES);
    var from = query.queued().map(span -> span.from().toEpochMilli()).orElse(0L);
    var until = query.queued().map(span -> span.until().toEpochMilli()).orElse(Long.MAX_VALUE);
    where.append(" and o.queued_at >= :from and o.queued_at < :until");
    if (query.institution().isPresent()) {
      where.append(
          """
           and exists (
            select 1 from membership m where m.person = o.chat and m.institution = :institution)
          """);
    }
    if (query.measure().isPresent()) {
      where.append(" and o.words like :measure");
    }
    if (query.person().isPresent()) {
      where.append(" and o.chat = :person");
    }
    if (query.arrival() == Arrival.DOUBTFUL) {
      where.append(" and o.state in ('uncertain', 'failed', 'blocked', 'dropped')");
    }
    where.append(" order by o.id desc limit :limit offset :offset");
    var sql =
        jdbc.sql(where.toString())
            .param("from", from)
            .param("until", until)
            .param("limit", limit)
            .param("offset", offset);
    query.institution().ifPresent(code -> sql.param("institution", code.value()));
    query.measure().ifPresent(number -> sql.param("measure", "%<b>" + number + "</b>%"));
    query.person().ifPresent(person -> sql.param("person", person.value()));
    return sql.query(ROW).list().stream().map(EntryRow::entry).toList();
  }

  @Override
  public Optional<RecordEntry> find(OutgoingId id) {
    return jdbc.sql(ENTRIES + " and o.id = :id")
        .param("id", id.value())
        .query(ROW)
        .optional()
        .map(EntryRow::entry);
  }
}
