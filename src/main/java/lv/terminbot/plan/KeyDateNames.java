package lv.terminbot.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import lv.terminbot.text.Language;

/**
 * By which names the key dates of a plan stay the same things from one version of it to the next,
 * though they are moved or worded anew: one that has kept its title and its day, else one that has
 * kept its title, else one that has kept its day, is the same. Whatever else is there is new.
 */
final class KeyDateNames {
  private final List<KeyDate> earlier;
  private final List<KeyDate> named;
  private final Set<Integer> known = new HashSet<>();

  private KeyDateNames(List<KeyDate> earlier, List<KeyDate> now) {
    this.earlier = new ArrayList<>(earlier);
    this.named = new ArrayList<>(now);
  }

  /** These dates under the names that those of the earlier version bear. */
  static List<KeyDate> keeping(List<KeyDate> earlier, List<KeyDate> now) {
    var names = new KeyDateNames(earlier, now);
    names.keep((one, other) -> sameTitle(one, other) && sameDay(one, other));
    names.keep(KeyDateNames::sameTitle);
    names.keep(KeyDateNames::sameDay);
    return names.withoutTwins(earlier);
  }

  /** These under names of which no two are the same. */
  static List<KeyDate> distinct(List<KeyDate> dates) {
    return keeping(List.of(), dates);
  }

  private void keep(BiPredicate<KeyDate, KeyDate> same) {
    for (var at = 0; at < named.size(); at++) {
      var date = named.get(at);
      var before = earlier.stream().filter(e -> same.test(e, date)).findFirst();
      if (!known.contains(at) && before.isPresent()) {
        named.set(at, date.named(before.get().name()));
        earlier.remove(before.get());
        known.add(at);
      }
    }
  }

  /** What is new takes no name that something else bears or has just borne. */
  private List<KeyDate> withoutTwins(List<KeyDate> before) {
    var taken = new HashSet<String>();
    before.forEach(date -> taken.add(date.name()));
    for (var at = 0; at < named.size(); at++) {
      var date = named.get(at);
      if (!known.contains(at)) {
        var name = date.name();
        for (var twin = 2; !taken.add(name); twin++) {
          name = date.name() + "-" + twin;
        }
        named.set(at, date.named(name));
      }
    }
    return List.copyOf(named);
  }

  private static boolean sameTitle(KeyDate one, KeyDate other) {
    return title(one).equals(title(other));
  }

  private static boolean sameDay(KeyDate one, KeyDate other) {
    return one.on().equals(other.on());
  }

  private static String title(KeyDate date) {
    return date.title().in(Language.LATVIAN);
  }
}
