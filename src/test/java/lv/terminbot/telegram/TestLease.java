package lv.terminbot.telegram;

import lv.terminbot.mailbox.lease.PollingLease;

/** The right to poll as a test gives and takes it; at first this instance has it. */
final class TestLease implements PollingLease {
  private volatile boolean held = true;
  private volatile boolean givenUp;

  void passes() {
    held = false;
  }

  void returns() {
    held = true;
  }

  boolean isGivenUp() {
    return givenUp;
  }

  @Override
  public void seek() {
    // nobody competes for it
  }

  @Override
  public boolean isHeld() {
    return held;
  }

  @Override
  public void giveUp() {
    givenUp = true;
  }
}
