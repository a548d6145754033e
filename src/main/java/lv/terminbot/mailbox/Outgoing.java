package lv.terminbot.mailbox;

/** A reply on its way: taken out of the outbox by one sender. */
public record Outgoing(OutgoingId id, Reply reply, Urgency urgency, int tries) {}
