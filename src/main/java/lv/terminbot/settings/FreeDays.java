package lv.terminbot.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import lv.terminbot.cycle.WorkingDays;

/** The operator's file of days that are free or worked by decree, beside the plans. */
public final class FreeDays {
  private static final String NAME = "free-days.properties";

  private FreeDays() {}

  /** Where it stands, or would. */
  public static Path file(Path plans) {
    return plans.resolve(NAME);
  }

  /** What stands in it; nothing where there is none. */
  public static Properties read(Path plans) {
    var days = new Properties();
    var file = file(plans);
    if (!Files.exists(file)) {
      return days;
    }
    try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      days.load(in);
      return days;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file + " cannot be read", unreadable);
    }
  }

  /** What is wrong with it, and what would do. */
  public static Optional<String> fault(Path plans) {
    try {
      WorkingDays.read(read(plans));
      return Optional.empty();
    } catch (UncheckedIOException unreadable) {
      return Optional.of(
          file(plans)
              + ": this file cannot be read; write it in UTF-8 and give the right to read it");
    } catch (IllegalArgumentException wrong) {
      return Optional.of(file(plans) + ": " + wrong.getMessage());
    }
  }
}
