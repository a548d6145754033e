package lv.terminbot.mailbox;

/** A reply on its way: taken out of the outbox by one sender. */
public record Outgoing(
    OutgoingId id, Reply reply, Urgency urgency, int tries, IfUncertain ifUncertain) {

  /** Of those that a person decides about. */
  public Outgoing(OutgoingId id, Reply reply, Urgency urgency, int tries) {
    this(id, reply, urgency, tries, IfUncertain.LEAVE);
  }
}
