package lv.terminbot.plan;

/** A yes or no of the plan file. */
enum Yes {
  TRUE,
  FALSE
}
