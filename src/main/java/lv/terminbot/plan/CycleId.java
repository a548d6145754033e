package lv.terminbot.plan;

/** A reporting cycle among those of all plans. */
public record CycleId(PlanCode plan, String code) {}
