package lv.terminbot.plan.file;

/** A yes or no of the plan file. */
enum YesNo {
  TRUE,
  FALSE
}
