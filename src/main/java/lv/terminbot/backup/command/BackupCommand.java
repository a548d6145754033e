package lv.terminbot.backup.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import lv.terminbot.store.FolderLock;
import lv.terminbot.store.UsedFolder;
import lv.terminbot.store.copies.DatabaseCopy;
import lv.terminbot.store.copies.LookAtCopy;

/** {@code backup FILE}: a copy of everything, while the bot runs or not. */
public final class BackupCommand {
  private final Path folder;
  private final Secrets secrets;
  private final Clock clock;
  private final PrintStream out;

  public BackupCommand(Path folder, Secrets secrets, Clock clock, PrintStream out) {
    this.folder = folder;
    this.secrets = secrets;
    this.clock = clock;
    this.out = out;
  }

  /** What leaves the folder only whoever has the passphrase or key can read. */
  public void seal(Path target) throws Refused {
    make(
        target,
        (copy, file) -> {
          var by = secrets.toSeal();
          AgeFile.seal(copy, file, by);
        });
    out.println("It is encrypted; age -d opens it, too. Keep the passphrase or key elsewhere.");
  }

  /** For a place that is encrypted itself. */
  public void leaveOpen(Path target) throws Refused {
    make(target, (copy, file) -> Files.copy(copy, file, StandardCopyOption.REPLACE_EXISTING));
    out.println("warning: it is not encrypted, and holds personal data");
  }

  private interface Step {
    void write(Path copy, Path file) throws IOException, GeneralSecurityException, Refused;
  }

  private void make(Path target, Step step) throws Refused {
    var database = folder.resolve("terminbot.db");
    if (!Files.isRegularFile(database)) {
      throw new Refused(
          "there is no database in %s; name the folder of the bot by --terminbot.data-dir=…"
              .formatted(folder.toAbsolutePath()));
    }
    if (Files.exists(target)) {
      throw new Refused(target + " is there already; name a file that is not");
    }
    try (var _ = copying()) {
      var left = UsedFolder.faultUnlessInUse(folder);
      if (left.isPresent()) {
        throw new Refused("%s cannot be copied: %s".formatted(folder, left.get()));
      }
      make(database, target, step);
    } catch (FileSystemException refused) {
      throw new Refused(
          "%s cannot be written%s; name a folder that is there, with room and the right to write"
              .formatted(
                  refused.getFile(),
                  Optional.ofNullable(refused.getReason()).map(" (%s)"::formatted).orElse("")));
    } catch (IOException | SQLException | GeneralSecurityException failed) {
      throw new Refused("the copy could not be made: " + failed.getMessage());
    }
  }

  private FolderLock copying() throws IOException, Refused {
    return FolderLock.ofCopying(folder)
        .orElseThrow(() -> new Refused("another copy is just being made; wait until it is done"));
  }

  private void make(Path database, Path target, Step step)
      throws IOException, SQLException, GeneralSecurityException, Refused {
    var copy = folder.resolve("copying.db");
    var part = target.resolveSibling(target.getFileName() + ".part");
    try {
      OwnFile.made(part);
      Files.deleteIfExists(copy);
      var at = clock.instant();
      DatabaseCopy.make(database, copy, at);
      var fault = LookAtCopy.fault(copy);
      if (fault.isPresent()) {
        throw new Refused("the database cannot be copied: " + fault.get().inFolder());
      }
      step.write(copy, part);
      OwnFile.isOnDisk(part);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      var found = LookAtCopy.in(copy);
      out.printf(
          "%s: %d bytes, with %d people, %d reports and all attachments, as of %s%n",
          target,
          Files.size(target),
          found.people(),
          found.reports(),
          at.atZone(clock.getZone()).toOffsetDateTime().withNano(0));
    } finally {
      Files.deleteIfExists(part);
      Files.deleteIfExists(copy);
    }
  }
}
