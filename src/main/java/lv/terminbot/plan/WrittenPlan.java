package lv.terminbot.plan;

import java.util.Locale;

/**
 * A version of a plan as it was written down.
 *
 * @param digest the fingerprint of the text
 */
public record WrittenPlan(Origin origin, String digest, String text) {

  /** Where a version comes from. */
  public enum Origin {
    /** A file in the folder of plans. */
    FILE,
    /** A table that a coordinator has sent. */
    TABLE;

    /** Its word in the database. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
