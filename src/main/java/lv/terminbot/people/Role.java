package lv.terminbot.people;

/** What a person may do. */
public enum Role {
  /** Reports for an institution. */
  CONTACT("contact"),
  /** Reports for an institution when its contacts do not. */
  DEPUTY("deputy"),
  /** The head of an institution: is told last, and reads only. */
  HEAD("head"),
  /** Runs the campaign. */
  COORDINATOR("coordinator"),
  /** Reads only. */
  OBSERVER("observer");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  /** Whether it is held for an institution. */
  public boolean ofInstitution() {
    return this == CONTACT || this == DEPUTY || this == HEAD;
  }

  /** Its name in the database and in text keys. */
  public String code() {
    return code;
  }
}
