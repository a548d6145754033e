package lv.terminbot.local;

/** The play that the page shows: how it begins, and begins anew. */
public interface Play {
  /**
   * A page was opened in this language; the first one begins the play, later ones change nothing.
   */
  void begin(String language);

  /** Whether what was played can be put aside: a database of a server is left alone. */
  boolean canStartAgain();

  /** Ends the program, puts aside what was played, and starts as on the first day. */
  void startAgain();
}
