package lv.terminbot.reading;

import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.EntityFinder;
import lv.terminbot.reading.entity.PlanIndex;

/** What a text names, in the plan that the program ships. */
final class Found {
  static final PlanIndex PLAN = Books.shipped();
  private static final EntityFinder FINDER = Words.finder();

  private Found() {}

  static Entities in(String text) {
    return FINDER.find(text, PLAN);
  }
}
