package lv.terminbot.report.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.CompletionScale;
import lv.terminbot.plan.CompletionScale.Completion;
import lv.terminbot.report.content.CycleReport.OnMeasure;

/**
 * The step of a measure on the completion scale, of which several institutions report. It is the
 * least of the steps that were reported, for what is published must hold against everyone who took
 * part; but
 *
 * <ul>
 *   <li>a measure that one institution has begun is begun: one that has not started its part does
 *       not undo the work of the others;
 *   <li>a measure is complete when all who were asked say so: the word of one of four does not tell
 *       what the other three still have to do, and substantial is all that it shows.
 * </ul>
 *
 * How many of them have answered stands beside it.
 */
final class MeasureCompletion {
  private final CompletionScale scale;

  MeasureCompletion(CompletionScale scale) {
    this.scale = scale;
  }

  /** Empty where nobody has answered. */
  Optional<Completion> find(OnMeasure on) {
    var steps =
        on.answered().stream().map(e -> scale.step(e.update().orElseThrow().state())).toList();
    return combine(steps, on.entries().size());
  }

  /**
   * @param known the steps of those who have answered
   * @param asked how many were asked
   */
  static Optional<Completion> combine(List<Completion> known, int asked) {
    var begun = known.stream().anyMatch(step -> step != Completion.NOT_STARTED);
    return known.stream()
        .min(Comparator.naturalOrder())
        .map(
            least ->
                switch (least) {
                  case NOT_STARTED -> begun ? Completion.LIMITED : least;
                  case LIMITED, SUBSTANTIAL -> least;
                  case COMPLETE -> known.size() == asked ? least : Completion.SUBSTANTIAL;
                });
  }
}
