package lv.terminbot.mailbox;

import java.util.function.Supplier;

/**
 * All that is read inside stands as it was at one moment, however long the reading takes and
 * whatever is written meanwhile; nobody who writes waits for it. Nothing can be written inside: to
 * open a commit there is a mistake in the program, and so is to open this inside a commit.
 */
public interface Snapshot {
  <T> T read(Supplier<T> reading);
}
