package lv.terminbot.mailbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lv.terminbot.text.Html;

/** The one queue of all that goes out. Safe from any thread and instance. */
public interface Outbox {

  /**
   * Queues replies as part of the caller's commit, in this order within a chat. The answer to an
   * inline query takes the place of an older one that still waits, and is dropped if it cannot
   * leave in time.
   */
  List<OutgoingId> add(Urgency urgency, List<Reply> replies);

  /**
   * Queues answers to questions that change nothing, in this order, as part of the caller's commit:
   * where it is uncertain whether one of them arrived, it is said again.
   */
  void answer(List<Reply> replies);

  /** Lets answers to such questions leave as soon as they are committed, carried by these. */
  void letLeave(Carriers carriers);

  /** Those who carry answers. */
  interface Carriers {
    /** One with free hands for this chat. Either it carries something then, or is let go. */
    Optional<Carrier> claim(ChatId chat);
  }

  /** Carries one message that is in flight already. */
  interface Carrier {
    /** Returns at once. */
    void carry(Outgoing outgoing);

    void letGo();
  }

  /**
   * Queues a message that has no use any more from {@code until} on: what has not begun to leave by
   * then is dropped, not sent late.
   */
  OutgoingId addUntil(Instant until, Reply reply);

  /**
   * Shows the newest message of this name in the chat anew, as part of the caller's commit. Asked
   * again before it was shown, only the newest words are; where no message of that name has
   * arrived, nothing is.
   */
  void revise(ChatId chat, String slot, Page page);

  /** Drops what has outlived its use. Returns how many messages that were. */
  int dropUseless();

  /**
   * Takes the oldest that may go now, in a commit of its own, so that after a crash they are known
   * to have been in flight. Within a chat the order is kept: nothing of a chat is taken while an
   * older one of that chat and urgency waits or flies.
   *
   * @param resting chats that may not be written to yet
   * @param most how many can be carried now
   */
  List<Outgoing> take(Urgency urgency, Collection<ChatId> resting, int most);

  /** The oldest of them alone. */
  default Optional<Outgoing> take(Urgency urgency, Collection<ChatId> resting) {
    return take(urgency, resting, 1).stream().findFirst();
  }

  /** The same for those whom e-mail goes to, of either urgency; nobody else takes these. */
  List<Outgoing> takeEmail(int most);

  /** Whether anything is to be taken, now or later. */
  boolean waits(Urgency urgency);

  /** How many messages to many have not left yet; e-mail, which waits for no chat, apart. */
  int backlog();

  /** Whether an answer to this chat has not left yet. */
  boolean waits(ChatId chat);

  /**
   * Whether what was taken is still this instance's to send: after a freeze another may have taken
   * it over.
   */
  boolean holds(Outgoing outgoing);

  /** Writes what came of a taken one, unless it was taken over; part of the caller's commit. */
  void settle(Outgoing outgoing, Delivery delivery);

  /**
   * Settles what a stopped sender left in flight: a new message is uncertain unless it answers a
   * question that changes nothing, the answer to an inline query has no use any more, all else,
   * which may be repeated without harm, is queued again. Returns the uncertain ones.
   */
  List<Outgoing> recover();

  /**
   * Queues an uncertain, failed or blocked message once more because a person asked for it.
   *
   * @param mark stands before the words of one that may be there already
   */
  boolean sendAgain(OutgoingId message, Html mark);

  /** The group goes on under another number: what waits for it goes there, in the same order. */
  void move(ChatId from, ChatId to);
}
