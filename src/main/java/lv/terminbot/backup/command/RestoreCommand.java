package lv.terminbot.backup.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.store.FileHeader;
import lv.terminbot.store.FolderLock;
import lv.terminbot.store.FolderMark;
import lv.terminbot.store.OwnersOnly;
import lv.terminbot.store.WriteAheadLog;
import lv.terminbot.store.copies.DatabaseCopy;
import lv.terminbot.store.copies.LookAtCopy;

/** {@code restore FILE}: puts a copy back, and keeps aside what is there. */
public final class RestoreCommand {
  private static final List<String> DATABASE =
      List.of("terminbot.db", "terminbot.db-wal", "terminbot.db-shm");

  /** Stays where it is to the end: with it, a folder that lost its database is not begun anew. */
  private static final String MARK = "terminbot.mark";

  private final Path folder;
  private final Secrets secrets;
  private final Clock clock;
  private final PrintStream out;

  public RestoreCommand(Path folder, Secrets secrets, Clock clock, PrintStream out) {
    this.folder = folder;
    this.secrets = secrets;
    this.clock = clock;
    this.out = out;
  }

  /** Into a folder without a database. */
  public void intoEmpty(Path copy) throws Refused {
    var used = Stream.concat(DATABASE.stream(), Stream.of(MARK));
    if (used.map(folder::resolve).anyMatch(Files::exists)) {
      throw new Refused(
          "%s holds a database, or what is left of one; say restore --replace %s to keep that aside"
                  .formatted(folder.toAbsolutePath(), copy)
              + " in a folder of its own and put the copy in its place");
    }
    restore(copy);
  }

  /** In place of what is there. */
  public void inPlace(Path copy) throws Refused {
    restore(copy);
  }

  private void restore(Path copy) throws Refused {
    if (!Files.isRegularFile(copy)) {
      throw new Refused(copy + ": there is no such file");
    }
    try {
      Files.createDirectories(folder);
      OwnersOnly.folder(folder);
      try (var _ = alone()) {
        restoreAlone(copy);
      }
    } catch (IOException | SQLException failed) {
      throw new Refused("the copy could not be put back: " + failed.getMessage());
    }
  }

  private FolderLock alone() throws IOException, Refused {
    return FolderLock.ofDatabase(folder)
        .orElseThrow(
            () ->
                new Refused(
                    "the bot runs on %s; stop it first".formatted(folder.toAbsolutePath())));
  }

  private void restoreAlone(Path copy) throws IOException, SQLException, Refused {
    var database = OwnFile.made(folder.resolve("restoring.db"));
    try {
      fetch(copy, database);
      var fault = LookAtCopy.fault(database);
      if (fault.isPresent()) {
        throw new Refused(copy + " cannot be put back: " + fault.get().inCopy());
      }
      var found = LookAtCopy.in(database);
      DatabaseCopy.mark(database, found.until());
      OwnFile.isOnDisk(database);
      var beat = FileHeader.of(database).orElseThrow().beat();
      putAside();
      Files.move(database, folder.resolve("terminbot.db"), StandardCopyOption.ATOMIC_MOVE);
      FolderMark.in(folder).write(beat);
      tell(found);
    } finally {
      for (var left : List.of("restoring.db", "restoring.db-wal", "restoring.db-shm")) {
        Files.deleteIfExists(folder.resolve(left));
      }
    }
  }

  private void fetch(Path copy, Path database) throws IOException, Refused {
    if (!AgeFile.is(copy)) {
      Files.copy(copy, database, StandardCopyOption.REPLACE_EXISTING);
      OwnersOnly.file(database);
      fetchLog(copy, database);
      return;
    }
    try {
      AgeFile.open(copy, database, secrets.toOpen());
    } catch (GeneralSecurityException wrong) {
      throw unopened(copy);
    } catch (IOException broken) {
      // A part that was changed is found when it is read.
      if (broken.getCause() instanceof GeneralSecurityException) {
        throw unopened(copy);
      }
      throw broken;
    }
  }

  /** What was copied by hand while the bot ran, or after a crash, stands in part in its log. */
  private static void fetchLog(Path copy, Path database) throws IOException, Refused {
    var log = WriteAheadLog.beside(copy);
    if (log.isEmpty()) {
      return;
    }
    if (!WriteAheadLog.fits(log.get(), copy)) {
      throw new Refused(
          "%s does not belong to %s, and the two together would be damaged; move it away, and what"
                  .formatted(log.get(), copy)
              + " stands in the other is put back alone");
    }
    var ours = database.resolveSibling(database.getFileName() + "-wal");
    Files.copy(log.get(), ours, StandardCopyOption.REPLACE_EXISTING);
    OwnersOnly.file(ours);
  }

  private static Refused unopened(Path copy) {
    return new Refused(
        copy
            + " cannot be opened: the passphrase or key is not the one it was made with, or the"
            + " file is damaged");
  }

  private void putAside() throws IOException {
    var there = DATABASE.stream().map(folder::resolve).filter(Files::exists).toList();
    if (there.isEmpty()) {
      return;
    }
    var stamp =
        DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS")
            .format(clock.instant().atZone(clock.getZone()));
    var aside = Files.createDirectory(folder.resolve("aside-" + stamp));
    OwnersOnly.folder(aside);
    for (var file : there) {
      Files.move(file, aside.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }
    out.println("What was there is kept in " + aside + "; delete it when you need it no more.");
  }

  private void tell(LookAtCopy.Found found) {
    out.printf(
        "Put back: %d people and %d reports, everything up to %s.%n",
        found.people(),
        found.reports(),
        found.until().atZone(clock.getZone()).toOffsetDateTime().withNano(0));
    out.println(
        "Start the bot now. It repeats nothing that was due since; the coordinators are told what"
            + " to do.");
  }
}
