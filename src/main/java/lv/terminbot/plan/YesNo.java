package lv.terminbot.plan;

/** A yes or no of the plan file. */
enum YesNo {
  TRUE,
  FALSE
}
