package lv.terminbot.backup.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import lv.terminbot.store.DatabaseServer;
import lv.terminbot.store.FolderLock;
import lv.terminbot.store.UsedFolder;
import lv.terminbot.store.copies.DatabaseCopy;
import lv.terminbot.store.copies.LookAtCopy;
import lv.terminbot.store.copies.PutBackServer;

/** {@code restored}: the data were put back by other means, which leave no trace of it. */
public final class RestoredCommand {
  private final Clock clock;
  private final PrintStream out;

  public RestoredCommand(Clock clock, PrintStream out) {
    this.clock = clock;
    this.out = out;
  }

  /** The folder of the embedded database was, such as by a snapshot of its disk. */
  public void inFolder(Path folder) throws Refused {
    var database = folder.resolve("terminbot.db");
    if (!Files.isRegularFile(database)) {
      throw new Refused(
          "there is no database in %s; name the folder of the bot by --terminbot.data-dir=…"
              .formatted(folder.toAbsolutePath()));
    }
    try (var _ = alone(folder)) {
      // Before SQLite opens it, which would lay the one over the other.
      var mixed = new UsedFolder(folder).mixed();
      if (mixed.isPresent()) {
        throw new Refused("%s: %s".formatted(folder, mixed.get()));
      }
      var fault = LookAtCopy.fault(database);
      if (fault.isPresent()) {
        throw new Refused(database + " cannot be used: " + fault.get().inFolder());
      }
      var until = LookAtCopy.in(database).until();
      DatabaseCopy.mark(database, until);
      tell(until);
    } catch (IOException | SQLException failed) {
      throw new Refused("it could not be noted: " + failed.getMessage());
    }
  }

  private static FolderLock alone(Path folder) throws IOException, Refused {
    return FolderLock.ofDatabase(folder)
        .orElseThrow(
            () ->
                new Refused(
                    "the bot runs on %s; stop it first".formatted(folder.toAbsolutePath())));
  }

  /** The database of a PostgreSQL server was. */
  public void inServer(String url, String user, String password) throws Refused {
    try {
      tell(PutBackServer.mark(url, user, password));
    } catch (SQLException refused) {
      throw new Refused(
          "it could not be noted: the database of spring.datasource.url "
              + (DatabaseServer.refusal(refused).isPresent()
                  ? DatabaseServer.remedy(refused)
                  : "holds no data of ours; put the dump into it first, by pg_restore"));
    }
  }

  private void tell(Instant until) {
    out.printf(
        "Noted: the data were put back, everything up to %s.%n",
        until.atZone(clock.getZone()).toOffsetDateTime().withNano(0));
    out.println(
        "Start the bot now. It repeats nothing that was due since; the coordinators are told what"
            + " to do.");
  }
}
