package lv.terminbot.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whose a name in a text is: a mark around it that nobody sees and that stays behind when the text
 * is sent. By it the name is found where it is kept, whatever it was then.
 */
public record PersonMark(long person) {
  private static final String TAG = "tb-person";
  private static final String NOBODY = "…";
  private static final String END = "</" + TAG + ">";
  private static final Pattern ANY = Pattern.compile("</?" + TAG + "[^>]*>");
  private static final Pattern SIGN = Pattern.compile("<" + TAG + " id=\"(-?\\d+)\">");

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
    return Html.trusted(named().matcher(text.markup()).replaceAll(NOBODY));
  }

  /** A label beside a text that has these names, without them. */
  public static String takenOutOf(String label, List<String> names) {
    return names.stream()
        .filter(name -> !name.isBlank())
        .reduce(label, (left, name) -> left.replace(name, NOBODY));
  }

  private Pattern named() {
    return Pattern.compile(Pattern.quote(sign()) + "([^<]*)" + END);
  }

  /** Everybody who is named there, in the order of their numbers. */
  public static List<PersonMark> in(Html text) {
    return SIGN.matcher(text.markup())
        .results()
        .map(found -> Long.valueOf(found.group(1)))
        .distinct()
        .sorted()
        .map(PersonMark::new)
        .toList();
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
