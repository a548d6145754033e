package lv.terminbot.plan;

/** A measure among those of all plans. */
public record MeasureId(PlanCode plan, MeasureNumber number) {}
