package lv.terminbot.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import lv.terminbot.plan.file.PlanFile;
import lv.terminbot.plan.file.PlanSource;
import lv.terminbot.plan.file.Remark;

/** Fetches plan files from the disk, those that cannot be read included. */
public final class PlanFiles {
  private PlanFiles() {}

  /** The plan files of a folder in the order of their names. */
  public static List<PlanSource> read(Path folder) {
    try {
      return list(folder).stream().map(file -> read(file.toString())).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot list the plan files of " + folder, unreadable);
    }
  }

  /** Whether there is a plan file in this folder, good or not. */
  static boolean anyIn(Path folder) {
    try {
      return !list(folder).isEmpty();
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("(?i)[^.].*\\.ya?ml"))
          .sorted()
          .toList();
    }
  }

  /** The text of a plan file, or why it cannot be had. */
  public static PlanSource read(String name) {
    try {
      var file = Path.of(name);
      if (Files.isDirectory(file)) {
        return new PlanSource.Unreadable(name, Remark.on("plan.finding.folder", "file", name));
      }
      // A byte more than the longest plan, so that a longer one is told as such and not taken in.
      try (var in = Files.newInputStream(file)) {
        var bytes = in.readNBytes(PlanFile.LONGEST + 1);
        if (bytes.length > PlanFile.LONGEST) {
          return new PlanSource.Unreadable(name, PlanFile.tooLong());
        }
        return new PlanSource.Text(name, new String(bytes, StandardCharsets.UTF_8));
      }
    } catch (NoSuchFileException | InvalidPathException missing) {
      return new PlanSource.Unreadable(name, Remark.on("plan.finding.noFile"));
    } catch (AccessDeniedException denied) {
      return new PlanSource.Unreadable(name, Remark.on("plan.finding.mayNotRead"));
    } catch (IOException unreadable) {
      return new PlanSource.Unreadable(
          name,
          Remark.on("plan.finding.unreadable", "why", String.valueOf(unreadable.getMessage())));
    }
  }
}
