package lv.terminbot.local;

/** Something the page asked for that cannot be; the key names the sentence that says why. */
final class BadRequest extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;

  BadRequest(String key) {
    super(key);
    this.key = key;
  }

  String key() {
    return key;
  }
}
