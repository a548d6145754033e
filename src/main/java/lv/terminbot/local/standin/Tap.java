package lv.terminbot.local.standin;

/** A pressed button whose answer is still owed; {@code at} in seconds of the epoch. */
record Tap(long chat, long at) {}
