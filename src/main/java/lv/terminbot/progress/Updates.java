package lv.terminbot.progress;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;

/** All progress updates ever submitted. */
public interface Updates {
  /** Adds it under the next number, as part of the caller's commit, and returns it with that. */
  ProgressUpdate add(ProgressUpdate update);

  Optional<ProgressUpdate> latest(MeasureId measure);

  /** The latest of every measure of a plan, by measure. */
  List<ProgressUpdate> latest(PlanCode plan);

  /** All of a measure, the newest first. */
  List<ProgressUpdate> history(MeasureId measure);

  /** The measures of a plan on which something was reported. */
  Set<MeasureNumber> reported(PlanCode plan);
}
