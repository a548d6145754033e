package lv.terminbot.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which key date of a plan is meant.
 *
 * @param place among those of the same day, from 0
 */
public record KeyDateId(PlanCode plan, LocalDate on, int place) {

  public static KeyDateId identify(ActionPlan plan, KeyDate date) {
    var sameDay = plan.keyDates().stream().filter(k -> k.on().equals(date.on())).toList();
    return new KeyDateId(plan.code(), date.on(), sameDay.indexOf(date));
  }

  /** That date, unless the plan no longer has it. */
  public Optional<KeyDate> in(ActionPlan given) {
    return given.keyDates().stream().filter(k -> k.on().equals(on)).skip(place).findFirst();
  }
}
