package lv.terminbot.store.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.store.instances.Instance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Settles what stopped holders left in flight. */
final class OutboxRecovery {
  /** A call lasts 160 s at most; a row held longer is settled by nobody any more. */
  private static final Duration LONGEST_FLIGHT = Duration.ofMinutes(5);

  /** Nobody can have an answer sent again. */
  private static final String NO_ANSWERS =
      """
      update outbox set words = null, buttons = null
      where urgency = 'reply' and id in (:uncertain)
      """;

  private final JdbcClient jdbc;
  private final OutgoingFiles files;
  private final PassingAnswers passing;
  private final Clock clock;
  private final Instance instance;

  OutboxRecovery(JdbcClient jdbc, Clock clock, Instance instance) {
    this.jdbc = jdbc;
    this.files = new OutgoingFiles(jdbc);
    this.passing = new PassingAnswers(jdbc, instance.id());
    this.clock = clock;
    this.instance = instance;
  }

  List<Outgoing> recover() {
    var before = clock.instant().minus(LONGEST_FLIGHT).toEpochMilli();
    abandoned(
            "holder = null, held_at = null, tries = tries + 1",
            "kind <> 'inline' and (kind not in ('message', 'document')"
                + " or if_uncertain is not null)",
            before)
        .query(OutgoingRow::read)
        .list();
    passing.abandoned("(held_at < %d or %s)".formatted(before, instance.isDead("holder")));
    var uncertain = uncertain(before);
    if (!uncertain.isEmpty()) {
      var ids = uncertain.stream().map(outgoing -> outgoing.id().value()).toList();
      jdbc.sql(NO_ANSWERS).param("uncertain", ids).update();
    }
    return uncertain;
  }

  private List<Outgoing> uncertain(long before) {
    return abandoned(
            "state = 'uncertain', holder = null, held_at = null, tries = tries + 1, told_at = null,"
                + " settled_at = :now, reason = 'the program stopped while it was being sent'",
            "kind in ('message', 'document') and if_uncertain is null",
            before)
        .param("now", clock.millis())
        .query(OutgoingRow::read)
        .list()
        .stream()
        .map(row -> row.asTaken().outgoing(files))
        .toList();
  }

  private StatementSpec abandoned(String change, String which, long before) {
    return jdbc.sql(
            """
            update outbox set %s
            where state = 'queued' and holder <> :holder and (held_at < :before or %s) and %s
            returning %s
            """
                .formatted(change, instance.isDead("holder"), which, OutgoingRow.COLUMNS))
        .param("holder", instance.id())
        .param("before", before);
  }
}
