package lv.terminbot.reminder;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Occasion;

/**
 * What a person is to be told of.
 *
 * @param owed what they owe, by occasion
 * @param listed what others owe, where they get the list of it
 */
public record DueReminder(
    Map<Occasion, List<Obligation>> owed, Map<Occasion, List<Obligation>> listed) {
  boolean isEmpty() {
    return owed.isEmpty() && listed.isEmpty();
  }

  Set<Occasion> occasions() {
    var all = new LinkedHashSet<>(owed.keySet());
    all.addAll(listed.keySet());
    return all;
  }

  /** With what is to be told later: of both the newest occasion of each cycle. */
  DueReminder with(DueReminder later) {
    var all = new ArrayList<>(occasions());
    all.addAll(later.occasions());
    var newest =
        all.stream()
            .collect(
                toMap(
                    Occasion::strand,
                    Function.identity(),
                    BinaryOperator.maxBy(Comparator.comparing(Occasion::dueAt)),
                    LinkedHashMap::new))
            .values();
    return new DueReminder(
        chosen(newest, owed, later.owed()), chosen(newest, listed, later.listed()));
  }

  private static Map<Occasion, List<Obligation>> chosen(
      Collection<Occasion> occasions,
      Map<Occasion, List<Obligation>> now,
      Map<Occasion, List<Obligation>> later) {
    var all = new HashMap<>(now);
    all.putAll(later);
    var chosen = new LinkedHashMap<Occasion, List<Obligation>>();
    occasions.stream()
        .filter(all::containsKey)
        .forEach(o -> chosen.put(o, all.getOrDefault(o, List.of())));
    return chosen;
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
