package lv.terminbot.store.plans;

import java.time.Instant;
import lv.terminbot.plan.file.ToldFaults;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row for each file that was not taken. */
final class SqlToldFaults implements ToldFaults {
  private final JdbcClient jdbc;

  SqlToldFaults(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean claim(String file, String faults, Instant now) {
    return jdbc.sql(
                """
                insert into told_plan_fault (file, faults, told_at) values (:file, :faults, :at)
                on conflict (file) do update
                set faults = excluded.faults, told_at = excluded.told_at
                where told_plan_fault.faults <> excluded.faults
                """)
            .param("file", file)
            .param("faults", faults)
            .param("at", now.toEpochMilli())
            .update()
        > 0;
  }

  @Override
  public void forget(String file) {
    jdbc.sql("delete from told_plan_fault where file = :file").param("file", file).update();
  }
}
