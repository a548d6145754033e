package lv.terminbot.email;

import java.util.regex.Pattern;
import lv.terminbot.text.Html;
import lv.terminbot.text.Language;
import lv.terminbot.text.PersonMark;
import lv.terminbot.text.Texts;

/** A message in the form of an e-mail: a subject, the words with and without marks, a footer. */
final class EmailWords {
  private static final int LONGEST_SUBJECT = 78;
  private static final Pattern ADDRESS = Pattern.compile("(?<![\"'>=])(https?://[^\\s<]+)");

  private final Html words;
  private final Html footer;
  private final String lead;

  EmailWords(Html words, Language language, Texts texts) {
    var phrases = texts.in(language);
    this.words = PersonMark.none(words.withoutTimes());
    this.footer = phrases.html("email.footer");
    this.lead = phrases.plain("email.subject");
  }

  /** The first line, as far as a subject goes, behind who writes. */
  String subject() {
    var first = words.visible().strip().lines().filter(line -> !line.isBlank()).findFirst();
    var whole = lead + first.map(line -> ": " + line.strip()).orElse("");
    return whole.length() <= LONGEST_SUBJECT
        ? whole
        : whole.substring(
                0, whole.offsetByCodePoints(0, whole.codePointCount(0, LONGEST_SUBJECT - 1)))
            + "…";
  }

  String plain() {
    return words.visible() + "\n\n--\n" + footer.visible() + "\n";
  }

  String html(Language language) {
    return """
    <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"/></head>\
    <body style="font-family: sans-serif; font-size: 16px; line-height: 1.4">%s\
    <p style="color: #595959; font-size: 14px; border-top: 1px solid #8a97a6">%s</p></body></html>
    """
        .formatted(language.code(), paragraphs(words), broken(footer));
  }

  private static String paragraphs(Html all) {
    return "<p>" + broken(all) + "</p>";
  }

  private static String broken(Html some) {
    return ADDRESS
        .matcher(some.markup())
        .replaceAll("<a href=\"$1\">$1</a>")
        .replace("\n", "<br/>\n");
  }
}
