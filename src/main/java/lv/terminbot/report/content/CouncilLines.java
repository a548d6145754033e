package lv.terminbot.report.content;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.report.content.CycleReport.Entry;
import lv.terminbot.report.content.CycleReport.OnMeasure;
import lv.terminbot.report.content.Document.Align;
import lv.terminbot.report.content.Document.GridColumn;
import lv.terminbot.report.content.Document.Text;
import lv.terminbot.text.Phrases;

/**
 * The table of the council, a row for each measure: a few lines at most in each cell, so that the
 * table of a whole plan stays on its page.
 */
public final class CouncilLines {
  private static final int TITLE = 116;

  /** Of a challenge, and of all that are raised on a measure. */
  private static final int CHALLENGE = 120;

  private static final int CHALLENGES = 240;
  private static final int FEWEST = 60;

  private final OpenChallenges open;
  private final Phrases phrases;

  public CouncilLines(OpenChallenges open, Phrases phrases) {
    this.open = open;
    this.phrases = phrases;
  }

  List<GridColumn> columns() {
    return List.of(
        new GridColumn(column("number"), 6, Align.CENTER),
        new GridColumn(column("measure"), 36),
        new GridColumn(column("whoAnswered"), 17),
        new GridColumn(column("state"), 15),
        new GridColumn(column("openChallenges"), 34));
  }

  List<Text> row(OnMeasure on) {
    var title = PlanWords.text(on.measure().title(), phrases);
    return List.of(
        words(on.measure().number().value()),
        new Text(Printable.shortened(title.words(), TITLE), title.language()),
        words(WhoAnswered.list(on, phrases)),
        words(states(on)),
        words(challenges(on)));
  }

  private Text words(String words) {
    return new Text(words, phrases.language());
  }

  /** One state where all have answered and agree, else each with those who say so. */
  private String states(OnMeasure on) {
    var by = new LinkedHashMap<ProgressState, List<Entry>>();
    on.answered()
        .forEach(
            e ->
                by.computeIfAbsent(e.update().orElseThrow().state(), s -> new ArrayList<>())
                    .add(e));
    if (by.isEmpty()) {
      return StateSigns.choose(Optional.empty(), phrases);
    }
    if (by.size() == 1 && on.silent().isEmpty()) {
      return StateSigns.choose(by.keySet().iterator().next(), phrases);
    }
    return by.entrySet().stream()
        .map(s -> StateSigns.choose(s.getKey(), phrases) + " (" + codes(s.getValue()) + ")")
        .collect(joining("; "));
  }

  /** All that are open, each with whose it is where several have answered. */
  private String challenges(OnMeasure on) {
    var all = on.answered().stream().flatMap(e -> open.find(e).stream()).toList();
    var each = Math.clamp(CHALLENGES / Math.max(1, all.size()), FEWEST, CHALLENGE);
    var named = on.answered().size() > 1;
    return all.stream()
        .map(c -> (named ? c.institution() + ": " : "") + Printable.shortened(c.words(), each))
        .collect(joining("\n"));
  }

  private static String codes(List<Entry> entries) {
    return entries.stream().map(e -> e.institution().value()).collect(joining(", "));
  }

  private String column(String name) {
    return phrases.plain("report.column." + name);
  }
}
