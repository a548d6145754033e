package lv.terminbot.cycle;

import lv.terminbot.plan.PlanCode;

/** A reporting cycle among those of all plans. */
public record CycleId(PlanCode plan, String code) {}
