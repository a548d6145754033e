package lv.terminbot.text;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Where something went wrong, for a log: the kind of the exception and the way through our own
 * code. Its words are left out, since they could be somebody's personal text.
 */
public final class Whereabouts {
  private static final int STEPS = 6;

  private Whereabouts() {}

  public static String of(Throwable failure) {
    return failure.getClass().getName()
        + " at "
        + Arrays.stream(failure.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("lv.terminbot"))
            .limit(STEPS)
            .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
            .collect(Collectors.joining(" < "));
  }
}
