package lv.terminbot.progress;

/** Front door of this room. */
public final class Reporting {}
