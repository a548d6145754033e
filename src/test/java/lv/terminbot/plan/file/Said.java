package lv.terminbot.plan.file;

import java.util.List;
import java.util.stream.Collectors;
import lv.terminbot.start.Bundles;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Findings in the words that a person reads. */
final class Said {
  private static final Texts TEXTS = new Texts(Bundles.read("texts", "texts"));
  static final Phrases ENGLISH = TEXTS.in(Language.ENGLISH);
  static final Phrases LATVIAN = TEXTS.in(Language.LATVIAN);

  private Said() {}

  /** The lines that a terminal shows. */
  static List<String> lines(PlanReading reading) {
    return reading.findings().stream().map(finding -> finding.line(ENGLISH)).toList();
  }

  /** All of them in English. */
  static String sentences(List<Finding> findings) {
    return findings.stream().map(f -> f.sentence(ENGLISH)).collect(Collectors.joining("\n"));
  }

  /** What is there, without what would be right. */
  static String problem(Finding finding) {
    return finding.sentence(ENGLISH).split(" — ")[0];
  }
}
