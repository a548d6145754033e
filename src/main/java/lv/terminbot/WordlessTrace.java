package lv.terminbot;

import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;

/**
 * Writes an exception into a structured log without its words, as {@link WordlessThrowable} does
 * into a plain one.
 */
public final class WordlessTrace implements StackTracePrinter {
  private static final int FRAMES = 12;

  @Override
  public void printStackTrace(Throwable thrown, Appendable out) throws IOException {
    write(thrown, out);
    for (var cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
      out.append("Caused by: ");
      write(cause, out);
    }
  }

  private static void write(Throwable thrown, Appendable out) throws IOException {
    out.append(thrown.getClass().getName()).append('\n');
    var frames = thrown.getStackTrace();
    for (var i = 0; i < Math.min(FRAMES, frames.length); i++) {
      out.append('\t').append(frames[i].toString()).append('\n');
    }
  }
}
