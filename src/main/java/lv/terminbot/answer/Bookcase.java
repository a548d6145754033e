package lv.terminbot.answer;

import java.util.List;
import java.util.stream.IntStream;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.reading.Book;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the book of the plans in force, and makes another only when they have changed: to index ten
 * thousand titles takes longer than to answer. Safe to ask from any thread.
 */
public final class Bookcase {
  private volatile @Nullable Kept kept;

  private record Kept(List<ActionPlan> plans, Book book) {
    /** To compare ten thousand measures by value would take longer than to answer. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(List<ActionPlan> others) {
      return plans.size() == others.size()
          && IntStream.range(0, plans.size()).allMatch(i -> plans.get(i) == others.get(i));
    }
  }

  /** The book of these plans; the same plans are the same objects. */
  public Book of(List<ActionPlan> plans) {
    var known = kept;
    if (known == null || !known.isOf(plans)) {
      known = new Kept(List.copyOf(plans), Book.of(plans));
      kept = known;
    }
    return known.book();
  }
}
