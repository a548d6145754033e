package lv.terminbot.people;

/** What a person may do. */
public enum Role {
  /** Reports for an institution. */
  CONTACT("contact"),
  /** Runs the campaign. */
  COORDINATOR("coordinator"),
  /** Reads only. */
  OBSERVER("observer");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  /** Its name in the database and in text keys. */
  public String code() {
    return code;
  }
}
