package lv.terminbot.mailbox.lease;

/**
 * The right to ask Telegram for updates, and to send to many at Telegram's pace: of the instances
 * on one database one has it at a time, for seconds, and renews it. For any thread.
 */
public interface PollingLease {
  /** That of an instance alone on its database. */
  PollingLease ALONE =
      new PollingLease() {
        @Override
        public void seek() {
          // there is nobody to compete with
        }

        @Override
        public boolean isHeld() {
          return true;
        }

        @Override
        public void giveUp() {
          // nobody waits for it
        }
      };

  /** From now on it is taken whenever no other has it; returns at once. */
  void seek();

  /** Whether no other can have it at this moment. */
  boolean isHeld();

  /** Lets go of it for good, so that another has it at once. */
  void giveUp();
}
