package lv.terminbot.mailbox;

import java.util.Locale;

/** Why a chat cannot be written to. */
public enum Obstacle {
  /** The person has stopped the bot. */
  STOPPED,
  /** The account is no more. */
  DEACTIVATED,
  /** The person has never started the bot. */
  NEVER_STARTED,
  OTHER;

  /** Its name in the database and in text keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
