package lv.terminbot.store;

import java.util.Arrays;
import org.flywaydb.core.Flyway;

/**
 * The database was used by a newer version of this program, whose tables this one does not know: it
 * would write into them what that one can no longer make sense of.
 */
public final class NewerDatabase extends RuntimeException {
  public NewerDatabase() {
    super(
        "this database was used by a newer version of this program; start that version or a later"
            + " one, or put back a copy that was made before it came");
  }

  /** Whether this is so: it knows migrations that this program does not. */
  public static boolean is(Flyway flyway) {
    return Arrays.stream(flyway.info().all())
        .anyMatch(one -> one.getState().isApplied() && !one.getState().isResolved());
  }

  /** Brings the tables up, unless they are ahead already. */
  static void refuseOrMigrate(Flyway flyway) {
    if (is(flyway)) {
      throw new NewerDatabase();
    }
    flyway.migrate();
  }
}
