package lv.terminbot.store.plans;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.campaign.Broadcast;
import lv.terminbot.campaign.Broadcasts;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.plan.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages to all contacts, a row each. */
final class SqlBroadcasts implements Broadcasts {
  private final JdbcClient jdbc;
  private final Trail trail;

  SqlBroadcasts(JdbcClient jdbc, Trail trail) {
    this.trail = trail;
    this.jdbc = jdbc;
  }

  @Override
  public Broadcast add(Broadcast broadcast) {
    var id =
        jdbc.sql(
                """
                insert into broadcast (sent_by, institutions, words, state, shown_at)
                values (:by, :institutions, :words, :state, :at) returning id
                """)
            .param("by", broadcast.by().value())
            .param(
                "institutions",
                broadcast.institutions().stream()
                    .map(InstitutionCode::value)
                    .collect(Collectors.joining(",")))
            .param("words", broadcast.words())
            .param("state", code(broadcast.state()))
            .param("at", broadcast.shownAt().toEpochMilli())
            .query(Long.class)
            .single();
    return find(id).orElseThrow();
  }

  @Override
  public Optional<Broadcast> find(long id) {
    return jdbc.sql("select * from broadcast where id = :id")
        .param("id", id)
        .query(
            (row, n) ->
                new Broadcast(
                    row.getLong("id"),
                    new PersonId(row.getLong("sent_by")),
                    Stream.of(row.getString("institutions").split(","))
                        .filter(code -> !code.isEmpty())
                        .map(InstitutionCode::new)
                        .toList(),
                    row.getString("words"),
                    Broadcast.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                    Instant.ofEpochMilli(row.getLong("shown_at"))))
        .optional();
  }

  @Override
  public boolean settle(long id, Broadcast.State state) {
    var settled =
        jdbc.sql("update broadcast set state = :state where id = :id and state = 'shown'")
                .param("state", code(state))
                .param("id", id)
                .update()
            > 0;
    if (settled && state == Broadcast.State.SENT) {
      find(id)
          .ifPresent(
              sent ->
                  trail.write(
                      TrailEntry.of(TrailEvent.BROADCAST_SENT, "broadcast " + id)
                          .by(sent.by())
                          .to(
                              sent.institutions().isEmpty()
                                  ? "all institutions"
                                  : sent.institutions().toString())));
    }
    return settled;
  }

  private static String code(Broadcast.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
