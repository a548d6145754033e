package lv.terminbot.mailbox;

import java.time.Duration;

/** What came of one try to send. */
public sealed interface Delivery {

  /** Accepted; {@code messageId} is 0 where the call makes no message. */
  record Sent(long messageId) implements Delivery {}

  /** It surely did not leave, or was surely refused for now: to be tried again after a rest. */
  record Later(Duration rest, String reason) implements Delivery {}

  /** It may have arrived. */
  record Uncertain(String reason) implements Delivery {}

  /** Refused for good. */
  record Failed(String reason) implements Delivery {}

  /** The chat cannot be written to. */
  record Blocked(Obstacle obstacle, String reason) implements Delivery {}

  /** The group has another number: to be sent there. */
  record Moved(ChatId to) implements Delivery {}
}
