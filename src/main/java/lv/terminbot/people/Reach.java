package lv.terminbot.people;

/** Whether the bot can write to a person. */
public enum Reach {
  REACHABLE,
  STOPPED
}
