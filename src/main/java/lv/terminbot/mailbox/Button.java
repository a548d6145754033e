package lv.terminbot.mailbox;

import java.nio.charset.StandardCharsets;

/** A button under a message; {@code code} comes back in a {@link Content.Tap}, 1 to 64 bytes. */
public record Button(String label, String code) {
  public Button {
    var bytes = code.getBytes(StandardCharsets.UTF_8).length;
    if (bytes < 1 || bytes > 64) {
      throw new IllegalArgumentException("a button's code has 1 to 64 bytes, not " + bytes);
    }
  }
}
