package lv.terminbot.local;

/** Something the page asked for that cannot be; the key names the sentence that says why. */
public final class BadRequest extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;

  public BadRequest(String key) {
    super(key);
    this.key = key;
  }

  public String key() {
    return key;
  }
}
