package lv.terminbot.planning;

import java.util.Locale;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.WrittenPlan.Origin;

/**
 * A plan that would come into force.
 *
 * @param base the fingerprint of the plan that it was compared with; empty for none
 * @param text the whole plan as its file would be
 */
public record ProposedPlan(
    long id, State state, Origin origin, PlanCode plan, String base, String text) {

  /** Where it is. */
  public enum State {
    WAITING,
    HERE,
    /** A file that was changed, of which coordinators were told. */
    OFFERED,
    SHOWN,
    APPLIED,
    LEFT,
    REFUSED;

    /** Its word in the database. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
