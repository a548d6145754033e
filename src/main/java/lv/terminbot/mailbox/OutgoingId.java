package lv.terminbot.mailbox;

/** The number of a row in the outbox. */
public record OutgoingId(long value) {}
