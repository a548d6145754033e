package lv.terminbot.plan;

/** A measure within its plan. */
public record PlannedMeasure(ActionPlan plan, Measure measure) {
  public MeasureId id() {
    return plan.id(measure);
  }

  public Commitment commitment() {
    return plan.commitmentOf(measure);
  }
}
