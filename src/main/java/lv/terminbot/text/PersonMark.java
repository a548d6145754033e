package lv.terminbot.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whose a name in a text is: a mark around it that nobody sees and that stays behind when the text
 * is sent. By it the name is found where it is kept, whatever it was then.
 */
public record PersonMark(long person) {
  private static final String TAG = "tb-person";
  private static final String END = "</" + TAG + ">";
  private static final Pattern ANY = Pattern.compile("</?" + TAG + "[^>]*>");

  /** What stands in every text that names this person. */
  public String sign() {
    return "<" + TAG + " id=\"" + person + "\">";
  }

  public Html around(String name) {
    return Html.trusted(sign() + Html.escape(name).markup() + END);
  }

  /** The names under which this person stands there. */
  public List<String> namesIn(Html text) {
    return named()
        .matcher(text.markup())
        .results()
        .map(found -> Html.trusted(found.group(1)).visible())
        .distinct()
        .toList();
  }

  /** The same text with nobody named in their place. */
  public Html takenOutOf(Html text) {
    return Html.trusted(named().matcher(text.markup()).replaceAll("…"));
  }

  private Pattern named() {
    return Pattern.compile(Pattern.quote(sign()) + "([^<]*)" + END);
  }

  /** Whether anybody is named there. */
  public static boolean isIn(Html text) {
    return ANY.matcher(text.markup()).find();
  }

  /** The same text without such marks, as it leaves. */
  public static Html none(Html text) {
    return Html.trusted(ANY.matcher(text.markup()).replaceAll(""));
  }
}
