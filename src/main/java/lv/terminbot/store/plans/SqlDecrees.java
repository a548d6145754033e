package lv.terminbot.store.plans;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import lv.terminbot.campaign.decree.Decrees;
import lv.terminbot.cycle.DecreedDays;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Decreed days, a row each. They are read for every moment of a cycle, so they are remembered for
 * some seconds: so late another program learns of them.
 */
final class SqlDecrees implements Decrees, DecreedDays {
  private static final Duration FRESH = Duration.ofSeconds(10);
  private static final Read NEVER = new Read(Map.of(), Instant.EPOCH);

  private final JdbcClient jdbc;
  private final Trail trail;
  private final Clock clock;
  private final AtomicReference<Read> last = new AtomicReference<>(NEVER);

  SqlDecrees(JdbcClient jdbc, Clock clock, Trail trail) {
    this.trail = trail;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Read(Map<LocalDate, Boolean> worked, Instant at) {
    boolean isFresh(Instant now) {
      return Duration.between(at, now).abs().compareTo(FRESH) < 0;
    }
  }

  @Override
  public void put(Map<LocalDate, Boolean> worked, PersonId by) {
    last.set(NEVER);
    var before = worked();
    worked.forEach(
        (day, isWorked) -> {
          jdbc.sql(
                  """
                  insert into decreed_day (day, worked, decreed_by, decreed_at)
                  values (:day, :worked, :by, :at)
                  on conflict (day) do update set worked = excluded.worked,
                    decreed_by = excluded.decreed_by, decreed_at = excluded.decreed_at
                  """)
              .param("day", day.toString())
              .param("worked", isWorked)
              .param("by", by.value())
              .param("at", clock.millis())
              .update();
          trail.write(
              TrailEntry.of(TrailEvent.DAY_DECREED, "day " + day)
                  .by(by)
                  .from(before.containsKey(day) ? word(before.get(day)) : "")
                  .to(word(isWorked)));
        });
    last.set(NEVER);
  }

  private static String word(boolean worked) {
    return worked ? "worked" : "free";
  }

  @Override
  public Map<LocalDate, Boolean> worked() {
    var known = last.get();
    var now = clock.instant();
    if (known.isFresh(now)) {
      return known.worked();
    }
    var read = new HashMap<LocalDate, Boolean>();
    jdbc.sql("select day, worked from decreed_day")
        .query(
            row -> {
              read.put(LocalDate.parse(row.getString("day")), row.getBoolean("worked"));
            });
    last.set(new Read(Map.copyOf(read), now));
    return read;
  }
}
