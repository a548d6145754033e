package lv.terminbot.answer;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.List;
import lv.terminbot.text.Html;

/**
 * A text with all that changed in it since the one before: what is new underlined, what is gone
 * struck out.
 */
final class Difference {
  private Difference() {}

  static Html between(String before, String after) {
    var old = words(before);
    var now = words(after);
    var shown = Html.EMPTY;
    for (var delta : DiffUtils.diff(old, now, true).getDeltas()) {
      shown = shown.plus(marked(delta));
    }
    return shown;
  }

  private static Html marked(AbstractDelta<String> delta) {
    if (delta.getType() == DeltaType.EQUAL) {
      return Html.escape(String.join("", delta.getTarget().getLines()));
    }
    var gone = in("s", delta.getSource().getLines());
    var fresh = in("u", delta.getTarget().getLines());
    var touching = !gone.isEmpty() && !fresh.isEmpty() && gone.markup().endsWith(">");
    return gone.plus(touching ? " " : "").plus(fresh);
  }

  /** The space after the last word stays outside, so that two marks do not grow together. */
  private static Html in(String tag, List<String> words) {
    if (words.isEmpty()) {
      return Html.EMPTY;
    }
    var text = String.join("", words);
    var seen = text.stripTrailing();
    return Html.escape(seen).inside(tag).plus(text.substring(seen.length()));
  }

  /** Each with the space after it. */
  private static List<String> words(String text) {
    return List.of(text.split("(?<=\\s)(?=\\S)"));
  }
}
