package lv.terminbot.start;

import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.people.Notifier;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.file.PlanFile;
import lv.terminbot.plan.file.ToldFaults;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * Tells each coordinator in their language which cycles reach into years whose moved working days
 * are not known, and what to do; once, however often the program starts.
 */
public final class CalendarLetters {
  private final WorkingCalendar calendar;
  private final Plans plans;
  private final ToldFaults told;
  private final Notifier notifier;
  private final Outbox outbox;

  public CalendarLetters(
      WorkingCalendar calendar, Plans plans, ToldFaults told, Notifier notifier, Outbox outbox) {
    this.calendar = calendar;
    this.plans = plans;
    this.told = told;
    this.notifier = notifier;
    this.outbox = outbox;
  }

  /** Part of what is settled at a start. */
  public void tell(Clock clock) {
    var unknown = plans.all().stream().flatMap(plan -> calendar.unknown(plan).stream()).toList();
    if (unknown.isEmpty()) {
      told.forget(file());
      return;
    }
    var letters = notifier.lettersToCoordinators(phrases -> page(unknown, phrases));
    if (!letters.isEmpty()
        && told.claim(file(), PlanFile.digest(unknown.toString()), clock.instant())) {
      outbox.add(Urgency.BULK, letters);
    }
  }

  private String file() {
    return calendar.file().getFileName().toString();
  }

  private Page page(List<UnknownDays> unknown, Phrases phrases) {
    var known = calendar.days().knownUntil().toString();
    var lines = new ArrayList<>(List.of(phrases.html("plan.days.title", "known", known)));
    for (var days : unknown) {
      lines.add(
          phrases.html(
              "plan.days.cycle",
              "cycle",
              days.cycle(),
              "plan",
              plans
                  .find(days.plan())
                  .map(plan -> plan.title().in(phrases.language()))
                  .orElse(days.plan().value()),
              "last",
              days.last().toString()));
    }
    var last = unknown.stream().map(UnknownDays::last).max(Year::compareTo).orElseThrow();
    lines.add(phrases.html("plan.days.remedy", "last", last.toString(), "file", file()));
    return new Page(Html.lines(lines));
  }
}
