package lv.terminbot.local.standin;

/** A request of the bot that Telegram would refuse, in Telegram's words. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int code;

  private Refused(int code, String description) {
    super(description);
    this.code = code;
  }

  static Refused bad(String why) {
    return new Refused(400, "Bad Request: " + why);
  }

  static Refused entities(String why) {
    return bad("can't parse entities: " + why);
  }

  static Refused forbidden(String why) {
    return new Refused(403, "Forbidden: " + why);
  }

  static Refused conflict() {
    return new Refused(
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance"
            + " is running");
  }

  static Refused unauthorized() {
    return new Refused(401, "Unauthorized");
  }

  static Refused unknownMethod() {
    return new Refused(404, "Not Found: method not found");
  }

  static Refused tooLarge() {
    return new Refused(413, "Request Entity Too Large");
  }

  int code() {
    return code;
  }

  String description() {
    return String.valueOf(getMessage());
  }
}
