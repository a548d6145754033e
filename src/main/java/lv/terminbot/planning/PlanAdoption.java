package lv.terminbot.planning;

import java.time.Clock;
import lv.terminbot.people.Person;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.WrittenPlan;
import lv.terminbot.plan.file.PlanFile;
import lv.terminbot.progress.Updates;
import lv.terminbot.reminder.Schedule;

/**
 * Puts a proposed plan into force, with all that follows from it, as part of the caller's commit:
 * what was reported on stays, and who owes what is worked out anew, as when a plan file is loaded.
 */
public final class PlanAdoption {
  private final Plans plans;
  private final Updates updates;
  private final Schedule schedule;
  private final Trail trail;
  private final Clock clock;

  public PlanAdoption(Plans plans, Updates updates, Schedule schedule, Trail trail, Clock clock) {
    this.plans = plans;
    this.updates = updates;
    this.schedule = schedule;
    this.trail = trail;
    this.clock = clock;
  }

  /** Whether the plan is still the one that it was compared with. */
  boolean isCurrent(ProposedPlan proposed) {
    return plans.digest(proposed.plan()).orElse("").equals(proposed.base());
  }

  /**
   * @param own the plan of that text, read before the commit
   */
  ActionPlan adopt(Person who, ProposedPlan proposed, ActionPlan own) {
    var now = clock.instant();
    var plan =
        plans
            .find(own.code())
            .map(earlier -> own.keeping(earlier, updates.reported(own.code()), now))
            .orElse(own);
    var digest = PlanFile.digest(proposed.text());
    plans.add(plan, new WrittenPlan(proposed.origin(), digest, proposed.text()), now);
    var inForce = plans.find(own.code()).orElse(plan);
    schedule.follow(inForce);
    trail.write(
        TrailEntry.of(TrailEvent.PLAN_CHANGED, "plan " + own.code())
            .by(who.id())
            .from(proposed.base())
            .to(proposed.origin().code() + " " + digest));
    return inForce;
  }
}
