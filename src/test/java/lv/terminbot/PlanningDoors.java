package lv.terminbot;

import java.util.Map;
import java.util.Set;

/** The doors of the plan as a table: rows, the files they stand in, and the desk. */
final class PlanningDoors {
  private PlanningDoors() {}

  static Map<String, Set<String>> all() {
    return Map.of(
        "planning.table",
        Set.of("plan", "text"),
        "planning.workbook",
        Set.of("planning.table", "text"),
        "planning",
        Set.of(
            "planning.table",
            "planning.workbook",
            "plan",
            "plan.file",
            "people",
            "people.joining",
            "progress",
            "progress.reporting",
            "reminder",
            "intent",
            "intent.campaign",
            "intent.joining",
            "text",
            "mailbox",
            "mailbox.email"));
  }
}
