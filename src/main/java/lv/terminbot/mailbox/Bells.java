package lv.terminbot.mailbox;

/** The bells of the mailbox: something came in; something is to go out; a file is to be fetched. */
public record Bells(Bell inbox, Bell outbox, Bell fetches) {
  public static Bells silent() {
    return new Bells(new Bell(), new Bell(), new Bell());
  }
}
