package lv.terminbot.reminder;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.Rung;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Writes what a coordinator is told on an occasion: who still owes, and whether more follows. */
final class OwingList {
  private final Plans plans;
  private final ReminderOpenings openings;

  OwingList(Plans plans, ReminderOpenings openings) {
    this.plans = plans;
    this.openings = openings;
  }

  Page show(Map<Occasion, List<Obligation>> listed, Phrases phrases, Set<String> templates) {
    var lines = new ArrayList<Html>();
    listed.forEach(
        (occasion, owed) -> {
          var key = openings.days(occasion) < 0 ? "reminder.list.overdue" : "reminder.list.before";
          lines.addAll(openings.plan(occasion, phrases));
          templates.add(phrases.version(key));
          lines.add(phrases.html(key, openings.arguments(occasion, owed.size(), phrases)));
          owed.stream()
              .collect(groupingBy(Obligation::institution, TreeMap::new, counting()))
              .forEach(
                  (code, count) ->
                      lines.add(phrases.html("reminder.list.line", "code", code, "count", count)));
          if (isLast(occasion)) {
            lines.add(phrases.html("reminder.list.last"));
          }
        });
    var overview =
        new Button(
            phrases.plain("reminder.button.overview"),
            ButtonCode.encode(new Inquiry.AskOverview()));
    return new Page(Html.lines(lines), List.of(List.of(overview)));
  }

  /** Whether no step of the ladder follows: from here on it is the coordinator's. */
  private boolean isLast(Occasion occasion) {
    return plans
        .find(occasion.cycle().plan())
        .flatMap(plan -> plan.cycle(occasion.cycle().code()))
        .stream()
        .flatMap(cycle -> cycle.ladder().rungs().stream())
        .filter(rung -> rung.anchor() == Rung.Anchor.DEADLINE)
        .allMatch(rung -> rung.days() <= occasion.rung().days());
  }
}
