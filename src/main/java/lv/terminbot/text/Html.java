package lv.terminbot.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text in Telegram's HTML style. A plain value becomes {@code Html} only through {@link #escape},
 * which escapes it, so an unescaped value does not compile.
 */
public final class Html {
  public static final Html EMPTY = new Html("");
  private static final String TIME = "tg-time";
  private static final String TIME_TAG = "<" + TIME + " unix=\"%d\">";
  private static final Pattern ANY_TIME_TAG = Pattern.compile("</?" + TIME + "[^>]*>");
  private static final int BRAILLE_BLANK = 0x2800;
  private final String markup;

  private Html(String markup) {
    this.markup = markup;
  }

  /** Escapes a value; control and text-direction characters, which could disguise it, go. */
  public static Html escape(String value) {
    var escaped = new StringBuilder(value.length() + 16);
    value
        .codePoints()
        .filter(Html::shows)
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
              }
            });
    return new Html(escaped.toString());
  }

  /** Whether a reader would see anything: spaces and characters without a picture are nothing. */
  public static boolean isSeen(String value) {
    return value.codePoints().anyMatch(Html::isSeen);
  }

  private static boolean isSeen(int c) {
    return !UCharacter.isUWhiteSpace(c)
        && !UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT
        && c != BRAILLE_BLANK;
  }

  /** Markup that was an {@code Html} before it was stored, or a template of our own bundles. */
  public static Html trusted(String markup) {
    return new Html(markup);
  }

  public static Html bold(String value) {
    return escape(value).inside("b");
  }

  public static Html italic(String value) {
    return escape(value).inside("i");
  }

  /** A quotation of somebody's words, long ones folded by Telegram. */
  public static Html quote(String value) {
    return quote(escape(value));
  }

  /** The same of words that are marked up within. */
  public static Html quote(Html words) {
    var folded = words.visible().length() > 600;
    return new Html(
        (folded ? "<blockquote expandable>" : "<blockquote>") + words.markup + "</blockquote>");
  }

  /**
   * Words that name a moment: apps that know how show it on a tap in the reader's own zone and
   * offer to be reminded of it; all others show the words.
   */
  public static Html time(String words, Instant at) {
    return new Html(
        TIME_TAG.formatted(at.getEpochSecond()) + escape(words).markup + "</" + TIME + ">");
  }

  /** The same without the marks of moments, for a server that does not know them. */
  public Html withoutTimes() {
    return new Html(ANY_TIME_TAG.matcher(markup).replaceAll(""));
  }

  public static Html lines(Collection<Html> lines) {
    return joined("\n", lines);
  }

  /** One behind the other, with this between. */
  public static Html joined(String between, Collection<Html> parts) {
    return new Html(parts.stream().map(Html::markup).collect(Collectors.joining(between)));
  }

  public static Html lines(Html... lines) {
    return lines(List.of(lines));
  }

  public Html plus(Html next) {
    return new Html(markup + next.markup);
  }

  public Html plus(String value) {
    return plus(escape(value));
  }

  public Html inside(String tag) {
    return new Html("<" + tag + ">" + markup + "</" + tag + ">");
  }

  /** What is sent with {@code parse_mode=HTML}. */
  public String markup() {
    return markup;
  }

  public boolean isEmpty() {
    return markup.isEmpty();
  }

  /** The same words without any markup, as a reader sees them. */
  public String visible() {
    return markup
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  /** Parts of at most {@code limit} visible characters (UTF-16 units, as Telegram counts). */
  public List<Html> pages(int limit) {
    return Pages.split(markup, limit).stream().map(Html::new).toList();
  }

  private static boolean shows(int c) {
    return c == '\n' || c == '\t' || !(Character.isISOControl(c) || CleanText.turns(c));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Html html && html.markup.equals(markup);
  }

  @Override
  public int hashCode() {
    return markup.hashCode();
  }

  @Override
  public String toString() {
    return markup;
  }
}
