package lv.terminbot.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.terminbot.plan.CompletionScale;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.plan.Responsibility;
import lv.terminbot.report.content.CycleReport.Entry;
import lv.terminbot.report.content.CycleReport.OnMeasure;
import lv.terminbot.report.content.Document.Align;
import lv.terminbot.report.content.Document.GridColumn;
import lv.terminbot.text.Phrases;

/** Tables with a row for each measure: the council's, and the one on the OGP scale. */
public final class MeasureLines {
  private static final int TITLE = 116;

  /** Of a challenge, and of all that are raised on a measure. */
  private static final int CHALLENGE = 120;

  private static final int CHALLENGES = 240;
  private static final int FEWEST = 60;

  private final CompletionScale scale;
  private final OpenChallenges open;
  private final Phrases phrases;

  public MeasureLines(CompletionScale scale, OpenChallenges open, Phrases phrases) {
    this.scale = scale;
    this.open = open;
    this.phrases = phrases;
  }

  List<GridColumn> councilColumns() {
    return List.of(
        new GridColumn(column("number"), 5, Align.CENTER),
        new GridColumn(column("measure"), 36),
        new GridColumn(column("whoAnswered"), 17),
        new GridColumn(column("state"), 15),
        new GridColumn(column("openChallenges"), 34));
  }

  /** A few lines at most in each cell, so that the table of a whole plan stays on its page. */
  List<String> council(OnMeasure on) {
    return List.of(
        on.measure().number().value(),
        Printable.shortened(on.measure().title().in(phrases.language()), TITLE),
        who(on),
        states(on),
        challenges(on));
  }

  /** "VK ✓, VAS –": who has answered. */
  private String who(OnMeasure on) {
    if (on.entries().isEmpty()) {
      return "–";
    }
    return on.entries().stream()
        .map(e -> e.institution() + (e.update().isPresent() ? "\u00a0✓" : "\u00a0–"))
        .collect(Collectors.joining(", "));
  }

  /** One state where all agree, else each with those who say so. */
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
    if (by.size() == 1) {
      return StateSigns.choose(by.keySet().iterator().next(), phrases);
    }
    return by.entrySet().stream()
        .map(s -> StateSigns.choose(s.getKey(), phrases) + " (" + codes(s.getValue()) + ")")
        .collect(Collectors.joining("; "));
  }

  /** All that are open, each with whose it is where several have answered. */
  private String challenges(OnMeasure on) {
    var all = on.answered().stream().flatMap(e -> open.find(e).stream()).toList();
    var each = Math.clamp(CHALLENGES / Math.max(1, all.size()), FEWEST, CHALLENGE);
    var named = on.answered().size() > 1;
    return all.stream()
        .map(c -> (named ? c.institution() + ": " : "") + Printable.shortened(c.words(), each))
        .collect(Collectors.joining("\n"));
  }

  List<GridColumn> scaleColumns() {
    return List.of(
        new GridColumn(column("number"), 5, Align.CENTER),
        new GridColumn(column("measure"), 30),
        new GridColumn(column("whoAnswered"), 14),
        new GridColumn(column("completion"), 13),
        new GridColumn(column("done"), 45));
  }

  List<String> onTheScale(OnMeasure on) {
    return List.of(
        on.measure().number().value(),
        on.measure().title().in(phrases.language()),
        who(on),
        completion(on)
            .map(step -> phrases.plain("answer.completion." + step.code()))
            .orElseGet(() -> phrases.plain("report.answer.open")),
        joined(on.answered()));
  }

  /**
   * The step of the responsible institution that is least far; of those that share the work only
   * where no responsible one has answered.
   */
  private Optional<CompletionScale.Completion> completion(OnMeasure on) {
    var answered = on.answered();
    var responsible =
        answered.stream()
            .filter(e -> e.part().equals(Optional.of(Responsibility.RESPONSIBLE)))
            .toList();
    return (responsible.isEmpty() ? answered : responsible)
        .stream()
            .map(e -> scale.step(e.update().orElseThrow().state()))
            .min(Comparator.naturalOrder());
  }

  /** One institution's words as they are; those of several with their names. */
  private static String joined(List<Entry> said) {
    if (said.size() == 1) {
      return said.getFirst().update().orElseThrow().text();
    }
    return said.stream()
        .map(e -> e.institution() + ": " + e.update().orElseThrow().text().strip())
        .collect(Collectors.joining("\n"));
  }

  private static String codes(List<Entry> entries) {
    return entries.stream().map(e -> e.institution().value()).collect(Collectors.joining(", "));
  }

  private String column(String name) {
    return phrases.plain("report.column." + name);
  }
}
