package lv.terminbot.reading.entity;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.Titles;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index of the plans in force, and makes another only when they have changed: to index
 * ten thousand titles takes longer than to answer. Safe to ask from any thread.
 */
public final class PlanIndexes implements Titles {
  private final Plans plans;
  private volatile @Nullable Kept kept;

  public PlanIndexes(Plans plans) {
    this.plans = plans;
  }

  private record Kept(List<ActionPlan> plans, PlanIndex index) {
    /** To compare ten thousand measures by value would take longer than to answer. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(List<ActionPlan> others) {
      return plans.size() == others.size()
          && IntStream.range(0, plans.size()).allMatch(i -> plans.get(i) == others.get(i));
    }
  }

  /** The index of the plans in force; the same plans are the same objects. */
  public PlanIndex current() {
    var inForce = plans.all();
    var known = kept;
    if (known == null || !known.isOf(inForce)) {
      known = new Kept(List.copyOf(inForce), PlanIndex.of(inForce));
      kept = known;
    }
    return known.index();
  }

  @Override
  public List<MeasureId> withAll(Collection<String> words) {
    return current().titledAll(words);
  }

  @Override
  public List<MeasureId> withAny(Collection<String> words) {
    return current().titled(words);
  }

  @Override
  public List<Integer> commitmentsWith(Collection<String> words) {
    return current().commitmentsTitled(words);
  }
}
