package lv.terminbot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.plan.Plans;

/**
 * Of the occasions that are due, the newest of each cycle, and of each extension of it: after an
 * outage nobody is told of each missed one. A cycle that is long over reminds nobody.
 */
public final class NewestMissed {
  /**
   * How long after the deadline an overdue answer is still asked for where no final date is set.
   */
  private static final int DAYS_AFTER = 30;

  private final Plans plans;
  private final ZoneId zone;

  /**
   * @param zone of the days on which a cycle still reminds
   */
  public NewestMissed(Plans plans, ZoneId zone) {
    this.plans = plans;
    this.zone = zone;
  }

  List<Occasion> choose(Collection<Occasion> due, Instant now) {
    var today = LocalDate.ofInstant(now, zone);
    return due.stream()
        .collect(
            Collectors.groupingBy(
                Occasion::strand, Collectors.maxBy(Comparator.comparing(Occasion::dueAt))))
        .values()
        .stream()
        .flatMap(Optional::stream)
        .filter(occasion -> makesSense(occasion, today))
        .sorted(Comparator.comparing(Occasion::dueAt))
        .toList();
  }

  private boolean makesSense(Occasion occasion, LocalDate today) {
    return plans
        .find(occasion.cycle().plan())
        .flatMap(plan -> ReportingCycle.in(plan, occasion.cycle()))
        .filter(cycle -> cycle.state().takesUpdates() && cycle.dueOn().isPresent())
        .filter(cycle -> !today.isAfter(lastDay(cycle, occasion)))
        .isPresent();
  }

  private static LocalDate lastDay(ReportingCycle cycle, Occasion occasion) {
    var due = occasion.extendedTo().or(cycle::dueOn).orElseThrow();
    var afterDeadline = due.plusDays(DAYS_AFTER);
    return cycle.finalOn().filter(f -> f.isAfter(afterDeadline)).orElse(afterDeadline);
  }
}
