package lv.terminbot.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import lv.terminbot.text.CleanText;

/**
 * A button under a message; {@code code} comes back in a {@link Content.Tap}, 1 to 64 bytes. Its
 * label may hold a name that somebody chose, and reads in one direction all the same.
 */
public record Button(String label, String code) {
  public Button {
    label = CleanText.undirected(label);
    var bytes = code.getBytes(StandardCharsets.UTF_8).length;
    if (bytes < 1 || bytes > 64) {
      throw new IllegalArgumentException("a button's code has 1 to 64 bytes, not " + bytes);
    }
  }

  /**
   * Lays buttons out in rows of at most {@code perRow}, as even as they can be: five by four are
   * three and two, so that none is left alone as wide as all the others.
   */
  public static List<List<Button>> rows(List<Button> buttons, int perRow) {
    if (buttons.isEmpty()) {
      return List.of();
    }
    var rows = Math.ceilDiv(buttons.size(), perRow);
    var even = Math.ceilDiv(buttons.size(), rows);
    return IntStream.iterate(0, i -> i < buttons.size(), i -> i + even)
        .mapToObj(i -> buttons.subList(i, Math.min(buttons.size(), i + even)))
        .toList();
  }
}
