package lv.terminbot.store.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Doubtful;
import lv.terminbot.mailbox.Doubts;
import lv.terminbot.mailbox.OutgoingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The doubtful messages among those of the outbox. */
final class SqlDoubts implements Doubts {
  private static final String UNCERTAIN =
      "settled_at as moment from outbox where state = 'uncertain' and urgency = 'bulk'"
          + " and kind in ('message', 'document') and ";

  private final JdbcClient jdbc;

  SqlDoubts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Doubtful> untold() {
    return found(selected(UNCERTAIN + "told_at is null"));
  }

  @Override
  public List<Doubtful> toldSince(Instant from) {
    return found(selected(UNCERTAIN + "told_at >= :from").param("from", from.toEpochMilli()));
  }

  @Override
  public List<Doubtful> toldAt(Instant notice) {
    return found(selected(UNCERTAIN + "told_at = :at").param("at", notice.toEpochMilli()));
  }

  @Override
  public Optional<Doubtful> find(OutgoingId message) {
    return found(selected(UNCERTAIN + "id = :id").param("id", message.value())).stream()
        .findFirst();
  }

  @Override
  public List<Doubtful> waitingBeyond(Instant moment) {
    return found(
        selected(
                "not_before as moment from outbox where state = 'queued' and tries > 0"
                    + " and not_before > :moment and told_at is null")
            .param("moment", moment.toEpochMilli()));
  }

  @Override
  public void tell(Collection<OutgoingId> messages, Instant notice) {
    for (var message : messages) {
      jdbc.sql("update outbox set told_at = :at where id = :id")
          .param("at", notice.toEpochMilli())
          .param("id", message.value())
          .update();
    }
  }

  private StatementSpec selected(String which) {
    return jdbc.sql("select id, chat, told_at, " + which + " order by id");
  }

  private static List<Doubtful> found(StatementSpec asked) {
    return asked
        .query(
            (row, n) ->
                new Doubtful(
                    new OutgoingId(row.getLong("id")),
                    new ChatId(row.getLong("chat")),
                    Instant.ofEpochMilli(row.getLong("moment")),
                    Optional.of(row.getLong("told_at"))
                        .filter(at -> at > 0)
                        .map(Instant::ofEpochMilli)))
        .list();
  }
}
