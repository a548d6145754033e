package lv.terminbot.cycle;

/** How far an obligation is. Overdue is not a state of its own: it is owed after the deadline. */
public enum ObligationState {
  OPEN("open"),
  DRAFTED("drafted"),
  SUBMITTED("submitted"),
  RETURNED("returned"),
  ACCEPTED("accepted");

  private final String code;

  ObligationState(String code) {
    this.code = code;
  }

  /** Its name in the database and in text keys. */
  public String code() {
    return code;
  }

  /** Whether something is still to be sent. */
  public boolean owed() {
    return this == OPEN || this == DRAFTED || this == RETURNED;
  }
}
