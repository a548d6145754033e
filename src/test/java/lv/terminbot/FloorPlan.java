package lv.terminbot;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rooms of the house and their parts, as data.
 *
 * @param doors each room, each part of a room, and the rooms and parts whose doors it may open;
 *     what is not named is closed, between the parts of a room too
 * @param framed the rooms where frameworks may be: the edges, and those around the start
 * @param busy the rooms that may start threads; reading does when the build trains its ranking
 * @param silent the rooms that never log
 * @param landlords each library, by the start of its package names, and the rooms, or parts of one,
 *     that have it, one as a rule
 */
record FloorPlan(
    Map<String, Set<String>> doors,
    Set<String> framed,
    Set<String> busy,
    Set<String> silent,
    Map<String, String> landlords) {

  static final String ROOT = "";

  /** Where the root puts the house together, a part of the root in a package of its own. */
  static final String WIRING = "wiring";

  static final FloorPlan OF_TERMINBOT =
      new FloorPlan(
          TerminbotDoors.all(),
          Set.of(
              "telegram",
              "email",
              "store",
              "wake",
              "local",
              "web",
              "figures",
              "settings",
              "start",
              "command",
              WIRING),
          Set.of("conversation", "telegram", "store", "wake", "local", "reading"),
          Set.of("text", "plan", "cycle", "intent", "reading", "mailbox"),
          Landlords.OF_TERMINBOT);

  boolean hasPlace(String place) {
    return place.equals(ROOT) || doors.containsKey(place);
  }

  /** The root opens every door; nobody opens the root's. */
  boolean mayOpen(String place, String next) {
    return place.equals(ROOT)
        || place.equals(next)
        || doors.getOrDefault(place, Set.of()).contains(next);
  }

  /**
   * Whether the house is put together there: who does may make the clock and hand out libraries.
   */
  boolean putsTogether(String room) {
    return room.equals(ROOT) || room.equals(WIRING);
  }

  boolean isInside(String room) {
    return !room.equals(ROOT) && !framed.contains(room);
  }

  boolean mayStartThreads(String room) {
    return busy.contains(room);
  }

  Optional<Map.Entry<String, String>> libraryOf(String className) {
    return landlords.entrySet().stream()
        .filter(library -> className.startsWith(library.getKey() + "."))
        .findFirst();
  }

  /** The rooms and parts one can leave and come back to; in a house to live in there are none. */
  Set<String> roomsInACircle() {
    var circle = new TreeSet<String>();
    for (var room : doors.keySet()) {
      var reached = new TreeSet<>(doors.get(room));
      var before = -1;
      while (reached.size() > before) {
        before = reached.size();
        Set.copyOf(reached).forEach(next -> reached.addAll(doors.getOrDefault(next, Set.of())));
      }
      if (reached.contains(room)) {
        circle.add(room);
      }
    }
    return circle;
  }
}
