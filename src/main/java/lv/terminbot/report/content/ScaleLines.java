package lv.terminbot.report.content;

import static java.util.stream.Collectors.joining;

import java.util.List;
import lv.terminbot.plan.CompletionScale;
import lv.terminbot.report.content.CycleReport.Entry;
import lv.terminbot.report.content.CycleReport.OnMeasure;
import lv.terminbot.report.content.Document.Align;
import lv.terminbot.report.content.Document.GridColumn;
import lv.terminbot.report.content.Document.Text;
import lv.terminbot.text.Phrases;

/** The measures on the scale of the Open Government Partnership, a row for each. */
public final class ScaleLines {
  private final MeasureCompletion completion;
  private final Phrases phrases;

  public ScaleLines(CompletionScale scale, Phrases phrases) {
    this.completion = new MeasureCompletion(scale);
    this.phrases = phrases;
  }

  List<GridColumn> columns() {
    return List.of(
        new GridColumn(column("number"), 5, Align.CENTER),
        new GridColumn(column("measure"), 30),
        new GridColumn(column("whoAnswered"), 14),
        new GridColumn(column("completion"), 13),
        new GridColumn(column("done"), 45));
  }

  List<Text> row(OnMeasure on) {
    return List.of(
        words(on.measure().number().value()),
        PlanWords.text(on.measure().title(), phrases),
        words(WhoAnswered.list(on, phrases)),
        words(
            completion
                .find(on)
                .map(step -> phrases.plain("answer.completion." + step.code()))
                .orElseGet(() -> phrases.plain("report.answer.open"))),
        words(joined(on.answered())));
  }

  private Text words(String words) {
    return new Text(words, phrases.language());
  }

  /** One institution's words as they are; those of several with their names. */
  private static String joined(List<Entry> said) {
    if (said.size() == 1) {
      return said.getFirst().update().orElseThrow().text();
    }
    return said.stream()
        .map(e -> e.institution() + ": " + e.update().orElseThrow().text().strip())
        .collect(joining("\n"));
  }

  private String column(String name) {
    return phrases.plain("report.column." + name);
  }
}
