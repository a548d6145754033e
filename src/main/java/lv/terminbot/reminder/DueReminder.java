package lv.terminbot.reminder;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Occasion;

/**
 * What a person is to be told of.
 *
 * @param owed what they owe, by occasion
 * @param listed what others owe, where they get the list of it
 */
record DueReminder(Map<Occasion, List<Obligation>> owed, Map<Occasion, List<Obligation>> listed) {
  boolean isEmpty() {
    return owed.isEmpty() && listed.isEmpty();
  }

  Set<Occasion> occasions() {
    var all = new LinkedHashSet<>(owed.keySet());
    all.addAll(listed.keySet());
    return all;
  }

  /** Of it what belongs to these occasions. */
  DueReminder only(Set<Occasion> occasions) {
    return new DueReminder(kept(owed, occasions), kept(listed, occasions));
  }

  private static Map<Occasion, List<Obligation>> kept(
      Map<Occasion, List<Obligation>> some, Set<Occasion> occasions) {
    var left = new LinkedHashMap<>(some);
    left.keySet().retainAll(occasions);
    return left;
  }
}
