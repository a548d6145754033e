package lv.terminbot.reading.update;

import java.util.List;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfReport.QuickUpdate;
import lv.terminbot.intent.OfReport.SeveralUpdates;
import lv.terminbot.reading.Books;
import lv.terminbot.reading.Words;
import lv.terminbot.reading.entity.EntityFinder;
import lv.terminbot.reading.entity.PlanIndex;

/** What a text reports of measures, by the rules alone. */
final class Told {
  private static final PlanIndex PLAN = Books.shipped();
  private static final EntityFinder FINDER = Words.finder();

  private Told() {}

  static UpdateReader reader(String text) {
    return new UpdateReader(FINDER.find(text, PLAN), PLAN, _ -> false);
  }

  static Intent in(String text) {
    return reader(text).read().orElseThrow();
  }

  static QuickUpdate one(String text) {
    return (QuickUpdate) in(text);
  }

  static List<QuickUpdate> several(String text) {
    return ((SeveralUpdates) in(text)).updates();
  }
}
