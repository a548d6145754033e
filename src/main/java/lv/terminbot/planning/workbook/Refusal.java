package lv.terminbot.planning.workbook;

import java.util.Locale;

/** Why a file is not read as a table. */
public enum Refusal {
  /** Its size or what unfolds out of it is more than a table. */
  TOO_LARGE,
  TOO_MANY_ROWS,
  /** It has macros. */
  MACROS,
  /** It is an older or another kind of spreadsheet. */
  OTHER_KIND,
  /** It is locked with a password. */
  LOCKED,
  /** It is a workbook of the time before 2007. */
  OLD_KIND,
  /** It is said to be a table and is damaged. */
  DAMAGED,
  /** It is nothing of a table. */
  NO_TABLE;

  /** Its name in text keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The file is not read any further. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Refusal why;

    Refused(Refusal why) {
      super(why.code());
      this.why = why;
    }

    Refusal why() {
      return why;
    }
  }
}
