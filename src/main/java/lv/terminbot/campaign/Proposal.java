package lv.terminbot.campaign;

import java.time.Instant;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.PlannedCycle;

/**
 * A change of a cycle as it was shown to a coordinator.
 *
 * @param cycle as it would be, with the version that it would have
 */
public record Proposal(PlanCode plan, PlannedCycle cycle, PersonId by, Instant madeAt) {}
