package lv.terminbot.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The language of the Telegram of those who are played: that of the browser in which the page was
 * opened first. Kept in a file, so that a restart changes nothing. Safe for use from any thread.
 */
public final class FirstLanguage {
  private static final String FILE = "language.txt";
  private static final String UNTIL_KNOWN = "lv";

  private final Path file;
  private volatile String tag;

  /** Goes on with the one kept in {@code folder}. */
  public FirstLanguage(Path folder) {
    file = folder.resolve(FILE);
    tag = Files.exists(file) ? kept() : "";
  }

  String tag() {
    return tag.isEmpty() ? UNTIL_KNOWN : tag;
  }

  /** Whether a page was opened, and the play begun. */
  public boolean isSettled() {
    return !tag.isEmpty();
  }

  /** Takes this one, for good: once there is one, it stays. */
  public synchronized void settle(String language) {
    if (isSettled()) {
      return;
    }
    try {
      AtomicFile.write(file, language);
    } catch (IOException e) {
      throw new UncheckedIOException("the language cannot be kept in " + file, e);
    }
    tag = language;
  }

  private String kept() {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("the language cannot be read from " + file, e);
    }
  }
}
