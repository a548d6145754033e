package lv.terminbot.report.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.JoinLinkMaker;
import lv.terminbot.people.MadeLink;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.Right;
import lv.terminbot.people.joining.InvitationOrder;
import lv.terminbot.people.joining.InvitationOrders;

/** Which letters are to be made: each order is taken by one, and by another if that one is gone. */
public final class LetterTasks {
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final int MOST_TRIES = 3;

  private final InvitationOrders orders;
  private final Register register;
  private final JoinLinkMaker links;
  private final UnitOfWork work;
  private final Clock clock;

  public LetterTasks(
      InvitationOrders orders,
      Register register,
      JoinLinkMaker links,
      UnitOfWork work,
      Clock clock) {
    this.links = links;
    this.orders = orders;
    this.register = register;
    this.work = work;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  void recover() {
    work.run(orders::recover);
  }

  Optional<InvitationOrder> take() {
    return work.compute(() -> orders.take(now(), now().plus(LEASE)));
  }

  /** Who ordered it and may still have it; nobody where it has failed too often. */
  Optional<Person> inviter(InvitationOrder order) {
    return register
        .find(order.by())
        .filter(Right.MANAGE_PEOPLE::isHeldBy)
        .filter(_ -> order.tries() < MOST_TRIES);
  }

  /** A link for each letter of it, which opens nothing yet. */
  List<MadeLink> draft(InvitationOrder order) {
    return order.memberships().stream()
        .flatMap(membership -> links.draft(membership, order.by()).stream())
        .toList();
  }

  /** Who waits for it. */
  Optional<Person> orderer(InvitationOrder order) {
    return register.find(order.by());
  }

  /** Ends the order, in one commit with what this does; once. */
  void end(InvitationOrder order, Runnable with) {
    work.run(
        () -> {
          if (orders.done(order.id(), now())) {
            with.run();
          }
        });
  }

  /** Somebody is at it, in one commit with what this does. */
  void hold(InvitationOrder order, Runnable with) {
    work.run(
        () -> {
          orders.hold(order.id(), now().plus(LEASE));
          with.run();
        });
  }
}
