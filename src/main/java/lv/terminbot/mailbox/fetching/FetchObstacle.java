package lv.terminbot.mailbox.fetching;

import java.util.Locale;

/** Why a file that somebody sent is not here. */
public enum FetchObstacle {
  /** It is larger than the server gives out, or than is kept here. */
  TOO_LARGE(true),
  /** Nothing is in it. */
  EMPTY(true),
  /** By what is in it, it is of a kind that is not taken. */
  TYPE(true),
  /** The server does not know it: it was sent to another bot, or its name is damaged. */
  UNKNOWN(true),
  /** The server refuses it for now. */
  REFUSED(false),
  /** The server has laid it down where this program cannot read it. */
  UNREADABLE(false),
  /** The server does not answer. */
  UNANSWERED(false);

  private final boolean lasting;

  FetchObstacle(boolean lasting) {
    this.lasting = lasting;
  }

  /** Whether asking again is of no use. */
  public boolean isLasting() {
    return lasting;
  }

  /** Its name in the database and in text keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one of this name. */
  public static FetchObstacle decode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
