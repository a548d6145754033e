package lv.terminbot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rooms of the house, as data.
 *
 * @param doors each room and the rooms whose doors it may open
 * @param edges the rooms where frameworks may be
 * @param busy the rooms besides the edges that may start threads
 * @param silent the rooms that never log
 * @param landlords each library, by the start of its package names, and the rooms that have it, one
 *     as a rule
 */
record FloorPlan(
    Map<String, Set<String>> doors,
    Set<String> edges,
    Set<String> busy,
    Set<String> silent,
    Map<String, String> landlords) {

  static final String ROOT = "";

  static final FloorPlan OF_TERMINBOT =
      new FloorPlan(
          terminbotDoors(),
          Set.of("telegram", "store", "wake", "local"),
          Set.of("conversation"),
          Set.of("text", "plan", "cycle", "intent", "reading", "mailbox"),
          Map.ofEntries(
              Map.entry("com.ibm.icu", "text"),
              Map.entry("org.apache.lucene", "reading"),
              Map.entry("de.focus_shift", "cycle"),
              Map.entry("org.yaml", "plan"),
              Map.entry("org.apache.poi", "report"),
              Map.entry("org.dhatim.fastexcel", "report"),
              Map.entry("org.jfree", "report"),
              Map.entry("org.openxmlformats", "report"),
              Map.entry("org.apache.xmlbeans", "report"),
              Map.entry("com.openhtmltopdf", "report"),
              Map.entry("org.apache.commons.csv", "report"),
              Map.entry("org.apache.commons.codec", "plan, people, store, report"),
              Map.entry("tools.jackson", "store, report, local"),
              Map.entry("biweekly", "report"),
              Map.entry("com.github.difflib", "answer"),
              Map.entry("okhttp3", "telegram"),
              Map.entry("io.github.bucket4j", "telegram"),
              Map.entry("org.telegram", "telegram"),
              Map.entry("org.quartz", "wake"),
              Map.entry("java.sql", "store"),
              Map.entry("javax.sql", "store"),
              Map.entry("org.sqlite", "store"),
              Map.entry("org.postgresql", "store"),
              Map.entry("org.springframework.data", "store"),
              Map.entry("org.springframework.jdbc", "store")));

  private static Map<String, Set<String>> terminbotDoors() {
    var doors = new LinkedHashMap<String, Set<String>>();
    doors.put("text", Set.of());
    doors.put("plan", Set.of("text"));
    doors.put("mailbox", Set.of("text"));
    doors.put("cycle", Set.of("plan", "text"));
    doors.put("intent", Set.of("plan", "text"));
    doors.put("reading", Set.of("plan", "intent", "text"));
    doors.put("people", Set.of("plan", "intent", "text", "mailbox"));
    var ofProgress = Set.of("plan", "cycle", "people", "intent", "text", "mailbox");
    doors.put("progress", ofProgress);
    var ofTheOtherFeatures = new TreeSet<>(ofProgress);
    ofTheOtherFeatures.add("progress");
    doors.put("reminder", ofTheOtherFeatures);
    doors.put("answer", ofTheOtherFeatures);
    doors.put("report", ofTheOtherFeatures);
    var ofThoseWhoRunIt = new TreeSet<>(ofTheOtherFeatures);
    ofThoseWhoRunIt.add("reminder");
    doors.put("oversight", ofThoseWhoRunIt);
    var ofTheCampaign = new TreeSet<>(ofThoseWhoRunIt);
    ofTheCampaign.add("report");
    doors.put("campaign", ofTheCampaign);
    doors.put("conversation", new TreeSet<>(doors.keySet()));
    doors.put("telegram", Set.of("mailbox", "text"));
    doors.put(
        "store",
        Set.of(
            "plan",
            "cycle",
            "people",
            "progress",
            "reminder",
            "report",
            "campaign",
            "oversight",
            "mailbox",
            "text"));
    doors.put("wake", Set.of());
    doors.put("local", Set.of());
    return doors;
  }

  boolean hasRoom(String room) {
    return room.equals(ROOT) || doors.containsKey(room);
  }

  /** The root opens every door; nobody opens the root's. */
  boolean mayOpen(String room, String next) {
    return room.equals(next)
        || room.equals(ROOT)
        || doors.getOrDefault(room, Set.of()).contains(next);
  }

  boolean isInside(String room) {
    return !room.equals(ROOT) && !edges.contains(room);
  }

  boolean mayStartThreads(String room) {
    return edges.contains(room) || busy.contains(room);
  }

  Optional<Map.Entry<String, String>> libraryOf(String className) {
    return landlords.entrySet().stream()
        .filter(library -> className.startsWith(library.getKey() + "."))
        .findFirst();
  }

  /** The rooms one can leave and come back to; in a house to live in there are none. */
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
