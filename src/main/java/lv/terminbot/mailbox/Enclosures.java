package lv.terminbot.mailbox;

/**
 * Where large files wait for the message that takes them along. They are laid down piece by piece,
 * so that nobody waits for the whole of one, and what no message takes is thrown away.
 */
public interface Enclosures {

  /**
   * Keeps a file in small commits of its own and returns it as it is kept: a message with that one
   * is queued at once, whatever its size.
   */
  Attachment lay(Attachment file);
}
