package lv.terminbot.reading.entity;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.cycle.Day;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.KeyDateId;
import lv.terminbot.reading.words.WordIndex;

/** The key dates of the plans, by their titles and by their days. */
public final class KeyDateIndex {
  private final WordIndex<KeyDateId> titles;
  private final List<KeyDateId> dates;

  private KeyDateIndex(WordIndex<KeyDateId> titles, List<KeyDateId> dates) {
    this.titles = titles;
    this.dates = List.copyOf(dates);
  }

  static KeyDateIndex of(List<ActionPlan> plans) {
    var titles = new WordIndex.Builder<KeyDateId>();
    var dates = new ArrayList<KeyDateId>();
    for (var plan : plans) {
      for (var date : plan.keyDates()) {
        var id = KeyDateId.identify(plan, date);
        titles.put(id, date.title());
        dates.add(id);
      }
    }
    return new KeyDateIndex(titles.build(), dates);
  }

  /** The one that has most of these words in its title, if one has more than all others. */
  public Optional<KeyDateId> titled(Collection<String> words) {
    return single(titles.counts(words));
  }

  /** The only one on such a day. */
  public Optional<KeyDateId> on(Day day) {
    var on =
        dates.stream()
            .filter(
                date ->
                    switch (day) {
                      case Day.Dated(var dated) -> dated.equals(date.on());
                      case Day.Yearly(var yearly) -> yearly.equals(MonthDay.from(date.on()));
                      default -> false;
                    })
            .toList();
    return on.size() == 1 ? Optional.of(on.getFirst()) : Optional.empty();
  }

  /** Whether this word is in its title. */
  public boolean isNamed(KeyDateId date, String word) {
    return titles.with(word).contains(date);
  }

  private static <T> Optional<T> single(Map<T, Long> counts) {
    var most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    var best = counts.entrySet().stream().filter(c -> c.getValue() == most).toList();
    return best.size() == 1 ? Optional.of(best.getFirst().getKey()) : Optional.empty();
  }
}
