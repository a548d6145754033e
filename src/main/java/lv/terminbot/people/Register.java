package lv.terminbot.people;

/** Front door of this room. */
public final class Register {}
