package lv.terminbot.reminder;

/** Front door of this room. */
public final class Rounds {}
