package lv.terminbot.home;

import java.util.ArrayList;
import java.util.List;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.people.Membership;
import lv.terminbot.people.Person;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * How far the cycle of each plan is: for others all of it, for those of institutions theirs, and
 * nothing of plans that ask nothing of them.
 */
final class CycleLines {
  private final AskingCycles cycles;

  CycleLines(AskingCycles cycles) {
    this.cycles = cycles;
  }

  List<Html> write(Person who, Phrases phrases) {
    var its = institutions(who);
    var lines = new ArrayList<Html>();
    cycles
        .all()
        .filter(cycle -> its.isEmpty() || !cycles.asked(cycle, its).isEmpty())
        .forEach(
            cycle -> {
              lines.add(dates(cycle, phrases));
              if (!cycle.isAheadOn(cycles.today(cycle))) {
                lines.add(answered(cycle, its, phrases));
              }
            });
    if (lines.isEmpty()) {
      lines.add(phrases.html("home.cycle.none"));
    }
    return lines;
  }

  private static List<InstitutionCode> institutions(Person who) {
    return who.memberships().stream()
        .map(Membership::institution)
        .flatMap(institution -> institution.stream())
        .distinct()
        .sorted()
        .toList();
  }

  private Html dates(ReportingCycle cycle, Phrases phrases) {
    var title = cycles.title(cycle, phrases.language());
    var today = cycles.today(cycle);
    if (cycle.dueOn().isEmpty()) {
      return phrases.html("home.cycle.undated", "title", title);
    }
    var due = cycle.dueOn().get();
    var days = cycle.daysLeft(today).orElseThrow();
    if (cycle.opensOn().isAfter(today)) {
      return phrases.html(
          "home.cycle.ahead",
          "title",
          title,
          "date",
          phrases.date(cycle.opensOn()),
          "until",
          phrases.until(due, cycle.zone()));
    }
    return days < 0
        ? phrases.html(
            "home.cycle.overdue", "title", title, "date", phrases.date(due), "days", -days)
        : phrases.html(
            "home.cycle.due",
            "title",
            title,
            "until",
            phrases.until(due, cycle.zone()),
            "days",
            days);
  }

  private Html answered(ReportingCycle cycle, List<InstitutionCode> its, Phrases phrases) {
    var asked = cycles.asked(cycle, its);
    var answered = asked.stream().filter(o -> !o.state().owed()).count();
    return its.isEmpty()
        ? phrases.html("home.cycle.answered", "answered", answered, "all", asked.size())
        : phrases.html(
            "home.cycle.yours",
            "codes",
            String.join(", ", its.stream().map(InstitutionCode::value).toList()),
            "answered",
            answered,
            "all",
            asked.size());
  }
}
