package lv.terminbot.store.privacy;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.terminbot.text.Html;

/**
 * The name of somebody in letters that do not say of whom they speak. Whoever bears it chose it, so
 * it is found only where the program writes names: alone between marks of bold type, and at the
 * head of a letter on a new report, behind its institution; never in what somebody has written.
 *
 * @param markup as it stands in a letter
 */
record NameInWords(String markup) {
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  /** Nothing for what is no name: a date or number, an institution, the name of somebody else. */
  static Optional<NameInWords> of(
      String name, Collection<String> others, Collection<String> institutions) {
    var plain = name.strip();
    var isNobodyElses =
        others.stream().noneMatch(other -> other.strip().equalsIgnoreCase(plain))
            && institutions.stream().noneMatch(code -> code.equalsIgnoreCase(plain));
    return Optional.of(plain)
        .filter(one -> Html.isSeen(one) && !DIGIT.matcher(one).find() && isNobodyElses)
        .map(one -> new NameInWords(Html.escape(one).markup()));
  }

  String takenOutOf(String words) {
    var bold = words.replace("<b>" + markup + "</b>", "<b>…</b>");
    return Pattern.compile(
            "\\A(📥 <b>[^<]*</b>\n\\S+: )" + Pattern.quote(markup) + "$", Pattern.MULTILINE)
        .matcher(bold)
        .replaceFirst("$1…");
  }
}
