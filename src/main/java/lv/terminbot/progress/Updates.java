package lv.terminbot.progress;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;

/** All progress updates ever submitted. One that was taken back is kept, and not found here. */
public interface Updates {
  /** Adds it under the next number, as part of the caller's commit, and returns it with that. */
  ProgressUpdate add(ProgressUpdate update);

  /** The update of this number, unless it was taken back. */
  Optional<ProgressUpdate> find(long number);

  Optional<ProgressUpdate> latest(MeasureId measure);

  /** The latest that this institution said of the measure. */
  Optional<ProgressUpdate> latest(MeasureId measure, InstitutionCode institution);

  /** The latest of every institution on each of these measures that it was asked of in a cycle. */
  List<ProgressUpdate> latestOf(CycleId cycle, Collection<MeasureNumber> measures);

  /** When each institution answered first on each measure it was asked of in a cycle. */
  List<Instant> firstAnswers(CycleId cycle);

  /** What each answer in a cycle said, the oldest first, one at a time: they may be very many. */
  void eachState(CycleId cycle, Consumer<LatestState> reader);

  /**
   * What was said last of each measure of a plan, by measure: by anybody, or by each of these
   * institutions where some are named.
   */
  List<LatestState> states(PlanCode plan, List<InstitutionCode> institutions);

  /** What was said last, by anybody, of each of these measures, by measure. */
  List<LatestState> statesOf(PlanCode plan, Collection<MeasureNumber> measures);

  /**
   * All of every plan from this moment on, the newest first, at most so many; of these institutions
   * only where some are named.
   */
  List<ProgressUpdate> since(Instant from, List<InstitutionCode> institutions, int most);

  /** All of a measure, the newest first. */
  List<ProgressUpdate> history(MeasureId measure);

  /** The measures of a plan on which something was reported. */
  Set<MeasureNumber> reported(PlanCode plan);

  /** True once: the update counts no more. Part of the caller's commit. */
  boolean withdraw(long number, PersonId by, Instant at);
}
