package lv.terminbot.mailbox;

import java.util.List;
import java.util.Optional;

/** What arrived and waits to be heard, in the order it came. Safe from any thread and instance. */
public interface Inbox {

  /**
   * Stores it durably unless its key is here already, or it is an edit that changed no word, no
   * address behind words and no file: Telegram tells of an edit also when a reaction was added.
   * True if it was new.
   */
  boolean keep(Incoming incoming);

  /** The number of what came last, from whatever chat. */
  long last();

  /**
   * Stores what is heard in the same commit, if it is new, nothing of its chat waits and nothing of
   * it has come after {@code last}: then what was found by looking since still holds. False if not,
   * and nothing is changed; it is to be kept then as anything else.
   */
  boolean keepHeard(Incoming incoming, long last);

  /**
   * Chats in which something waits and no failed try has to rest first, the longest waiting first.
   */
  List<ChatId> waiting();

  /** The oldest of this chat that waits. Nothing while a failed try of it rests. */
  Optional<InboxEntry> oldestOf(ChatId chat);

  /**
   * Marks it heard, as part of the caller's commit; false if another instance was first, and then
   * the caller must change nothing.
   */
  boolean done(InboxEntry entry);

  /** Counts a failed try in a commit of its own; the next try rests a little longer each time. */
  void failed(InboxEntry entry);

  /** Takes in what Telegram brings. */
  interface Intake {
    /** All of it is stored when this returns, in one commit. */
    void take(List<Incoming> arrived);
  }

  /** Something that waits. {@code tries} tells how often hearing it has failed. */
  record InboxEntry(long id, Incoming incoming, int tries) {}
}
