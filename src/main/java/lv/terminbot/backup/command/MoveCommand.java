package lv.terminbot.backup.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import lv.terminbot.store.FolderLock;
import lv.terminbot.store.UsedFolder;
import lv.terminbot.store.copies.LookAtCopy;
import lv.terminbot.store.copies.MoveTables;
import lv.terminbot.store.copies.ServerMove;
import lv.terminbot.store.copies.TableSum;

/** {@code move}: brings everything from the folder of the bot into a PostgreSQL database. */
public final class MoveCommand {
  private final Path folder;
  private final Server server;
  private final PrintStream out;

  /** Where it goes. */
  public record Server(String url, String user, String password) {

    Connection connection() throws SQLException {
      return DriverManager.getConnection(url, user, password);
    }

    /** Without the password. */
    @Override
    public String toString() {
      return url.replaceFirst("\\?.*", "?…");
    }
  }

  public MoveCommand(Path folder, Server server, PrintStream out) {
    this.folder = folder;
    this.server = server;
    this.out = out;
  }

  /** Moves, or finds that all is there already. */
  public void run() throws Refused {
    var database = folder.resolve("terminbot.db");
    if (!Files.isRegularFile(database)) {
      throw new Refused(
          "there is no database in %s; name the folder of the bot by --terminbot.data-dir=…"
              .formatted(folder.toAbsolutePath()));
    }
    try (var _ = alone()) {
      move(database);
    } catch (IOException | SQLException failed) {
      throw new Refused("nothing was moved: " + failed.getMessage());
    }
  }

  private FolderLock alone() throws IOException, Refused {
    return FolderLock.ofDatabase(folder)
        .orElseThrow(
            () ->
                new Refused(
                    "the bot runs on %s; stop it first".formatted(folder.toAbsolutePath())));
  }

  /** Of a copy, which is brought up to date first: the folder stays as it is. */
  private void move(Path database) throws IOException, SQLException, Refused {
    var copy = folder.resolve("moving.db");
    Files.deleteIfExists(copy);
    try {
      var left = new UsedFolder(folder).faultAtRest();
      if (left.isPresent()) {
        throw new Refused("%s cannot be moved: %s".formatted(folder, left.get()));
      }
      // Of the file itself: a copy that is made row by row leaves out what is damaged, and is
      // sound.
      var fault = LookAtCopy.fault(database);
      if (fault.isPresent()) {
        throw new Refused("the database cannot be moved: " + fault.get().inFolder());
      }
      MoveTables.copy(database, copy);
      MoveTables.bringUpToDate(copy);
      var obstacle = MoveTables.makeOn(server.url(), server.user(), server.password());
      if (obstacle.isPresent()) {
        throw new Refused(server + " " + obstacle.get());
      }
      try (var from = DriverManager.getConnection("jdbc:sqlite:" + copy);
          var to = server.connection()) {
        to.setAutoCommit(false);
        move(new ServerMove(from, to));
      }
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private void move(ServerMove move) throws SQLException, Refused {
    if (move.running() > 0) {
      throw new Refused("a bot runs on " + server + "; stop it first");
    }
    if (move.isTargetEmpty()) {
      tell(move.move());
      out.println(
          "Everything is there: start the bot with spring.datasource.url. The folder stays as it"
              + " is; keep it as a copy.");
      return;
    }
    try {
      tell(move.compared());
      out.println("Everything is there already; nothing was changed.");
    } catch (ServerMove.Different differs) {
      throw new Refused(
          "%s holds other data (%s differs), and nothing was changed; name an empty database"
              .formatted(server, differs.getMessage()));
    }
  }

  private void tell(Map<String, TableSum> sums) {
    sums.forEach(
        (table, sum) ->
            out.printf("%-24s %8d rows, sum %016x, the same%n", table, sum.rows(), sum.sum()));
  }
}
