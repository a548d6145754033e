package lv.terminbot;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.terminbot.House.Breach;

/** A sentence every line keeps to, and how to find those that do not. */
record HouseRule(String sentence, Function<House, Stream<Breach>> search) {

  static Stream<HouseRule> all() {
    return Stream.of(RoomRules.ALL, HabitRules.ALL, ArgumentRules.ALL).flatMap(List::stream);
  }

  List<Breach> breachesIn(House house) {
    return search.apply(house).distinct().sorted(Comparator.comparing(Breach::toString)).toList();
  }
}
