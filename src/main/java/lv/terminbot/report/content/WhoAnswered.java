package lv.terminbot.report.content;

import static java.util.stream.Collectors.joining;

import lv.terminbot.report.content.CycleReport.OnMeasure;
import lv.terminbot.text.Phrases;

/** Who has answered of those who were asked, and how many that are. */
final class WhoAnswered {
  private WhoAnswered() {}

  /** "VK ✓, VAS – (1 no 2)". */
  static String list(OnMeasure on, Phrases phrases) {
    if (on.entries().isEmpty()) {
      return "–";
    }
    var codes =
        on.entries().stream()
            .map(e -> e.institution() + (e.update().isPresent() ? "\u00a0✓" : "\u00a0–"))
            .collect(joining(", "));
    return on.entries().size() == 1 ? codes : codes + " (" + count(on, phrases) + ")";
  }

  /** "1 no 2". */
  static String count(OnMeasure on, Phrases phrases) {
    return phrases
        .plain("report.doc.ofAsked", "answered", on.answered().size(), "asked", on.entries().size())
        .replace(' ', '\u00a0');
  }
}
