package lv.terminbot.plan.file;

import java.time.Instant;

/** What the coordinators were last told of plan files that were not taken. */
public interface ToldFaults {

  /** Notes that they are told this of the file; false if they know it already. */
  boolean claim(String file, String faults, Instant now);

  /** The file is good again, so that whatever is wrong with it next is news. */
  void forget(String file);
}
