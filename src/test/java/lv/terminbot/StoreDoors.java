package lv.terminbot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The doors of the parts of the store. */
final class StoreDoors {
  private StoreDoors() {}

  /** The store in its parts, a part a subject: it keeps the ports of these rooms. */
  static Map<String, Set<String>> all() {
    var subjects =
        Map.of(
            "store.inbox", Set.of("store", "mailbox"),
            "store.outbox", Set.of("store", "store.instances", "mailbox", "text"),
            "store.plans",
                Set.of(
                    "store",
                    "store.fetching",
                    "plan",
                    "plan.file",
                    "planning",
                    "planning.table",
                    "cycle",
                    "people",
                    "campaign",
                    "campaign.decree",
                    "mailbox",
                    "mailbox.fetching"),
            "store.reporting",
                Set.of(
                    "text",
                    "intent",
                    "store",
                    "store.fetching",
                    "plan",
                    "people",
                    "progress",
                    "mailbox",
                    "mailbox.fetching"),
            "store.reminders",
                Set.of(
                    "plan",
                    "cycle",
                    "people",
                    "reminder",
                    "reminder.nudge",
                    "campaign",
                    "mailbox",
                    "text"),
            "store.people",
                Set.of(
                    "store",
                    "plan",
                    "intent",
                    "people",
                    "people.desk",
                    "people.joining",
                    "people.wording",
                    "mailbox",
                    "mailbox.email",
                    "text"),
            "store.oversight", Set.of("store", "plan", "people", "oversight", "mailbox", "text"),
            "store.privacy", Set.of("store", "people", "privacy", "intent", "intent.desk", "text"),
            "store.files", Set.of("store.instances", "plan", "people", "report"),
            "store.copies", Set.of("store", "backup"));
    var doors = new LinkedHashMap<String, Set<String>>(subjects);
    doors.put("store.figures", Set.of("store", "figures"));
    doors.put("store.fetching", Set.of("store", "store.instances", "mailbox.fetching"));
    doors.put("store.correspondence", Set.of("plan", "people", "correspondence"));
    var ofTheWiring = new TreeSet<>(doors.keySet());
    doors.put("store", Set.of("mailbox"));
    doors.put("store.instances", Set.of("store", "mailbox.lease"));
    ofTheWiring.addAll(Set.of("store", "store.instances"));
    doors.put("store.wiring", ofTheWiring);
    return doors;
  }
}
