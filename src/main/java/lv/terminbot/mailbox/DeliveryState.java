package lv.terminbot.mailbox;

/** How far a message has come. */
public enum DeliveryState {
  /** Waits to be sent, or is being sent. */
  QUEUED,
  /** Telegram has accepted it. Bots get no proof that it was read. */
  SENT,
  /** It left and no answer came: it may have arrived, so a person decides about it. */
  UNCERTAIN,
  /** Telegram refuses it for good. */
  FAILED,
  /** The person has stopped the bot, is gone, or never started it. */
  BLOCKED,
  /** It could not leave while it still had a use, and never will. */
  DROPPED
}
