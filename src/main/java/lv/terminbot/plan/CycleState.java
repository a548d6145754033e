package lv.terminbot.plan;

import java.util.Locale;

/** Where a reporting cycle is in its life. */
public enum CycleState {
  /** Being prepared: nobody owes anything and nobody is told. */
  DRAFT,
  /** Answers are asked. */
  OPEN,
  /** Open, and past its deadline: late answers are still taken and asked for. */
  CLOSING,
  /** Over: no change is taken. */
  CLOSED,
  /** Open again for corrections; whoever owes hears only what is still to come. */
  REOPENED;

  /** Its word in a plan file, in the database and in text keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether progress updates are taken. */
  public boolean takesUpdates() {
    return this == OPEN || this == CLOSING || this == REOPENED;
  }
}
