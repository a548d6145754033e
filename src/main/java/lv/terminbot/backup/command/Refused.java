package lv.terminbot.backup.command;

/** A command does nothing; the message says why and what would do. */
public final class Refused extends Exception {
  public Refused(String sentence) {
    super(sentence);
  }
}
