package lv.terminbot.plan;

/** The part an institution has in a measure (Cabinet order No. 78, 5). */
public enum Responsibility {
  RESPONSIBLE,
  CO_RESPONSIBLE,
  /** Carries out but is not asked to report on the measure by this program. */
  IMPLEMENTER
}
