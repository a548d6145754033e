package lv.terminbot.report.content;

import java.util.ArrayList;
import java.util.List;
import lv.terminbot.text.Phrases;

/** What a file says of itself: of which plan and cycle it is, and as of when. */
public final class TitleLines {
  private final CycleReport report;
  private final Phrases phrases;

  public TitleLines(CycleReport report, Phrases phrases) {
    this.report = report;
    this.phrases = phrases;
  }

  /** What the cycle is called: a mid-term report in one plan, a yearly one in another. */
  public String title() {
    return report.cycle().title().in(phrases.language());
  }

  public List<String> below() {
    var lines = new ArrayList<String>();
    lines.add(report.plan().title().in(phrases.language()));
    lines.add(
        phrases.plain(
            "report.doc.period",
            "from",
            phrases.date(report.cycle().periodFrom()),
            "to",
            phrases.date(report.cycle().periodTo())));
    report
        .plan()
        .legalBasis()
        .ifPresent(
            basis ->
                lines.add(
                    phrases.plain(
                        "report.doc.basis", "basis", basis.title().in(phrases.language()))));
    lines.add(
        phrases.plain(
            "report.doc.asOf", "at", phrases.moment(report.madeAt(), report.plan().zone())));
    return lines;
  }

  /** The same for a page on which every line counts. */
  String inOneLine() {
    return phrases.plain(
        "report.doc.inOneLine",
        "plan",
        report.plan().title().in(phrases.language()),
        "from",
        phrases.day(report.cycle().periodFrom()),
        "to",
        phrases.day(report.cycle().periodTo()),
        "at",
        phrases.moment(report.madeAt(), report.plan().zone()),
        "answered",
        report.tally().all().answered(),
        "asked",
        report.tally().all().asked());
  }
}
