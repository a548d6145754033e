package lv.terminbot.report.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lv.terminbot.intent.OfFiles.Kind;
import lv.terminbot.mailbox.Button;
import lv.terminbot.people.Person;
import lv.terminbot.people.WayHome;
import lv.terminbot.report.content.CycleReport;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What is said of a file to whom it is made for: how far it is, and what it is. */
final class FileWords {
  /** What becomes several documents for a large cycle. */
  private static final Set<Kind> DIVIDED =
      Set.of(Kind.DOCX, Kind.PDF, Kind.COUNCIL, Kind.ENGLISH, Kind.ARCHIVE);

  private final Kind kind;
  private final Phrases phrases;

  FileWords(Kind kind, Phrases phrases) {
    this.kind = kind;
    this.phrases = phrases;
  }

  private String name() {
    return phrases.plain("report.kind." + kind.code());
  }

  Html progress(int percent) {
    return phrases.html("report.files.progress", "kind", name(), "percent", percent);
  }

  Html ready() {
    return phrases.html("report.files.ready", "kind", name());
  }

  /** What stands under the first file. */
  Html caption(CycleReport report) {
    var all = report.tally().all();
    var caption =
        phrases.html(
            "report.files.made",
            "kind",
            name(),
            "cycle",
            report.cycle().title().in(phrases.language()),
            "answered",
            all.answered(),
            "all",
            all.asked(),
            "at",
            phrases.moment(report.madeAt(), report.plan().zone()));
    var lines = new ArrayList<Html>(List.of(caption));
    if (report.whole() && all.returned() > 0) {
      lines.add(phrases.html("report.chart.returned", "count", all.returned()));
    }
    if (kind == Kind.CSV) {
      lines.add(phrases.html("report.files.csv"));
    }
    if (DIVIDED.contains(kind) && Volumes.areSeveral(report)) {
      lines.add(phrases.html("report.files.divided", "most", Volumes.MOST_TOGETHER));
    }
    return Html.lines(lines);
  }

  /** Where whoever was let in goes on from the last file, which stays. */
  List<List<Button>> wayOn(Person reader) {
    return reader.memberships().isEmpty() ? List.of() : WayHome.fromKept(phrases);
  }

  /** What stands under each that follows it. */
  Html more(int number, int all) {
    return phrases.html("report.files.more", "number", number, "all", all);
  }
}
