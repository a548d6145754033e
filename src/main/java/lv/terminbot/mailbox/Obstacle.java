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
  /** The group has removed the bot, or is no more. */
  NOT_IN_GROUP,
  /** The bot may not write in the group. */
  NO_RIGHTS,
  /** The topic of the group is closed. */
  TOPIC_CLOSED,
  /** There is no such topic in the group, or no topics any more. */
  TOPIC_GONE,
  /** The mail server says that there is no such address. */
  ADDRESS_REFUSED,
  OTHER;

  /** Its name in the database and in text keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
