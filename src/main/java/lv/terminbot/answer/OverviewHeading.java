package lv.terminbot.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** How much of a cycle is answered, and who still owes. */
public final class OverviewHeading {
  private static final int MOST_OWING = 12;
  private final Lists lists;

  public OverviewHeading(Lists lists) {
    this.lists = lists;
  }

  List<Html> write(
      ActionPlan plan,
      Optional<ReportingCycle> cycle,
      Map<MeasureNumber, List<Obligation>> asked,
      Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(Lists.titled(plan, phrases));
    if (cycle.isEmpty()) {
      lines.add(phrases.html("answer.overview.noCycle"));
      return lines;
    }
    lines.add(
        phrases.html("answer.overview.cycle", "title", cycle.get().title().in(phrases.language())));
    var over = cycle.get().isOverOn(lists.today(plan));
    if (!over && cycle.get().isAheadOn(lists.today(plan))) {
      var opensOn = phrases.day(cycle.get().opensOn());
      lines.add(phrases.html("answer.overview.toCome", "date", opensOn));
      return lines;
    }
    if (over) {
      lines.add(phrases.html("answer.overview.over"));
    } else {
      cycle.get().dueOn().ifPresent(_ -> lines.add(due(plan, cycle.get(), phrases)));
    }
    lines.add(
        phrases.html(
            "answer.overview.answered",
            "answered",
            asked.values().stream().filter(OverviewRow::isAnswered).count(),
            "partly",
            asked.values().stream().filter(OverviewHeading::isPartly).count(),
            "all",
            asked.size()));
    if (over) {
      return lines;
    }
    lines.add(Html.EMPTY);
    lines.addAll(owing(asked.values().stream().flatMap(List::stream).toList(), phrases));
    return lines;
  }

  private Html due(ActionPlan plan, ReportingCycle cycle, Phrases phrases) {
    var due = cycle.dueOn().orElseThrow();
    var days = cycle.daysLeft(lists.today(plan)).orElseThrow();
    return days >= 0
        ? phrases.html(
            "answer.overview.due", "until", phrases.until(due, plan.zone()), "days", days)
        : phrases.html("answer.overview.overdue", "date", phrases.date(due), "days", -days);
  }

  private static List<Html> owing(List<Obligation> all, Phrases phrases) {
    if (all.isEmpty()) {
      return List.of(phrases.html("answer.overview.nothingAsked"));
    }
    var owing =
        all.stream()
            .collect(
                Collectors.groupingBy(Obligation::institution, TreeMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .filter(one -> owed(one.getValue()) > 0)
            .sorted(Comparator.comparingLong(one -> -owed(one.getValue())))
            .toList();
    if (owing.isEmpty()) {
      return List.of(phrases.html("answer.overview.allAnswered"));
    }
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("answer.overview.owingHeading"));
    owing.stream()
        .limit(MOST_OWING)
        .forEach(one -> lines.add(owing(one.getKey(), one.getValue(), phrases)));
    if (owing.size() > MOST_OWING) {
      lines.add(phrases.html("answer.more", "count", owing.size() - MOST_OWING));
    }
    return lines;
  }

  private static Html owing(InstitutionCode code, List<Obligation> its, Phrases phrases) {
    return phrases.html(
        "answer.overview.owing",
        "code",
        code,
        "owed",
        owed(its),
        "all",
        its.size(),
        "extended",
        its.stream().filter(o -> o.state().owed() && o.extendedTo().isPresent()).count());
  }

  private static long owed(List<Obligation> its) {
    return its.stream().filter(o -> o.state().owed()).count();
  }

  private static boolean isPartly(List<Obligation> obligations) {
    return !OverviewRow.isAnswered(obligations)
        && obligations.stream().anyMatch(o -> !o.state().owed());
  }
}
