package lv.terminbot.mailbox;

/** The bells of the mailbox: something came in; something is to go out. */
public record Bells(Bell inbox, Bell outbox) {
  public static Bells silent() {
    return new Bells(new Bell(), new Bell());
  }
}
