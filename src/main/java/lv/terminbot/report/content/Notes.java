package lv.terminbot.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lv.terminbot.text.Phrases;

/**
 * What is to be known of a cycle before its numbers are believed: how they are counted, and what
 * the plan and the answers are silent about.
 */
final class Notes {
  private final CycleReport report;
  private final Phrases phrases;

  Notes(CycleReport report, Phrases phrases) {
    this.report = report;
    this.phrases = phrases;
  }

  /** A sentence each. */
  List<String> all() {
    var notes = new ArrayList<String>();
    notes.add(answered());
    notes.addAll(silence());
    return notes;
  }

  private String answered() {
    var all = report.tally().all();
    return phrases.plain(
        "report.doc.answered",
        "answered",
        all.answered(),
        "asked",
        all.asked(),
        "measures",
        all.measures(),
        "late",
        all.late());
  }

  /** The same without how many have answered. */
  List<String> silence() {
    var notes = new ArrayList<String>();
    var all = report.tally().all();
    if (report.whole() && all.returned() > 0) {
      notes.add(phrases.plain("report.doc.returned", "count", all.returned()));
    }
    if (all.extended() > 0) {
      notes.add(phrases.plain("report.doc.extended", "count", all.extended()));
    }
    report
        .plan()
        .measuresInAll()
        .filter(planned -> planned > all.measures())
        .ifPresent(
            planned ->
                notes.add(
                    phrases.plain(
                        "report.doc.documented", "count", all.measures(), "planned", planned)));
    var empty =
        report.plan().commitments().stream()
            .filter(c -> c.measures().isEmpty())
            .map(c -> Integer.toString(c.number()))
            .toList();
    if (!empty.isEmpty()) {
      notes.add(
          phrases.plain(
              "report.doc.withoutMeasures",
              "count",
              empty.size(),
              "numbers",
              empty.stream().map(n -> n + ".").collect(Collectors.joining(", "))));
    }
    var foreign =
        report.plan().measures().filter(m -> PlanWords.isForeign(m.title(), phrases)).toList();
    if (!foreign.isEmpty()) {
      notes.add(
          phrases.plain(
              "report.doc.foreign",
              "count",
              foreign.size(),
              "numbers",
              foreign.stream().map(m -> m.number().value()).collect(Collectors.joining(", "))));
    }
    var working =
        report.plan().measures().filter(m -> m.isWorkingTitle(phrases.language())).toList();
    if (!working.isEmpty()) {
      notes.add(
          phrases.plain(
              "report.doc.working",
              "count",
              working.size(),
              "numbers",
              working.stream().map(m -> m.number().value()).collect(Collectors.joining(", "))));
    }
    return notes;
  }
}
