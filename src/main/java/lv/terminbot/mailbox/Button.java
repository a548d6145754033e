package lv.terminbot.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** A button under a message; {@code code} comes back in a {@link Content.Tap}, 1 to 64 bytes. */
public record Button(String label, String code) {
  public Button {
    var bytes = code.getBytes(StandardCharsets.UTF_8).length;
    if (bytes < 1 || bytes > 64) {
      throw new IllegalArgumentException("a button's code has 1 to 64 bytes, not " + bytes);
    }
  }

  /** Lays buttons out in rows of at most {@code perRow}. */
  public static List<List<Button>> rows(List<Button> buttons, int perRow) {
    return IntStream.iterate(0, i -> i < buttons.size(), i -> i + perRow)
        .mapToObj(i -> buttons.subList(i, Math.min(buttons.size(), i + perRow)))
        .toList();
  }
}
