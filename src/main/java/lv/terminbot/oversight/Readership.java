package lv.terminbot.oversight;

/** Who reads: a coordinator alone, or a group, where institutions stand for people. */
public enum Readership {
  ALONE,
  GROUP
}
