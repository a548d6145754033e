package lv.terminbot.mailbox;

/** A line of the commands menu: the name without its slash, and what it does. */
public record Command(String name, String description) {}
