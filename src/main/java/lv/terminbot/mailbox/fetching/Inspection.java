package lv.terminbot.mailbox.fetching;

/** Looks at what is in a file before it is kept; it is neither opened nor run. */
public interface Inspection {

  /**
   * Whether it may be kept.
   *
   * @param name as its sender called it
   * @param content all of it
   */
  boolean isTaken(String name, byte[] content);
}
