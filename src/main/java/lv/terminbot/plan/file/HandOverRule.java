package lv.terminbot.plan.file;

/** Who decides on a hand-over, as the plan file says it. */
enum HandOverRule {
  /** The contact; coordinators hear of it. */
  FREE,
  /** A coordinator, before the colleague is let in. */
  APPROVE
}
