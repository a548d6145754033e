package lv.terminbot;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import org.jspecify.annotations.Nullable;

/**
 * Writes an exception into the log without its words, whichever library logs it: a database quotes
 * in them the values that it refuses, and they may be somebody's. What Spring Boot says of a start
 * that fails is written whole, since nobody has been heard by then; but for the words of a
 * database.
 */
public final class WordlessThrowable extends ThrowableProxyConverter {
  private static final String START = "org.springframework.boot.";
  private static final int FRAMES = 12;

  @Override
  public String convert(ILoggingEvent event) {
    var thrown = event.getThrowableProxy();
    if (thrown == null) {
      return "";
    }
    var written = new StringBuilder();
    var whole = event.getLoggerName().startsWith(START) && !isOfADatabase(thrown);
    write(thrown, whole, written);
    for (var cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
      written.append("Caused by: ");
      write(cause, whole, written);
    }
    return written.toString();
  }

  private static void write(IThrowableProxy thrown, boolean whole, StringBuilder written) {
    written.append(thrown.getClassName());
    if (whole && thrown.getMessage() != null) {
      written.append(": ").append(thrown.getMessage());
    }
    written.append(System.lineSeparator());
    var frames = thrown.getStackTraceElementProxyArray();
    for (var i = 0; i < Math.min(FRAMES, frames.length); i++) {
      written.append('\t').append(frames[i]).append(System.lineSeparator());
    }
  }

  private static boolean isOfADatabase(IThrowableProxy thrown) {
    for (@Nullable IThrowableProxy one = thrown; one != null; one = one.getCause()) {
      if (one.getClassName().matches("(java\\.sql|org\\.sqlite|org\\.postgresql)\\..*")) {
        return true;
      }
    }
    return false;
  }
}
