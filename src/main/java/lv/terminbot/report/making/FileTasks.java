package lv.terminbot.report.making;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.OfFiles.Kind;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.plan.Plans;
import lv.terminbot.report.FileOrders;
import lv.terminbot.report.FileOrders.FileOrder;
import lv.terminbot.report.ReportDesk;

/** What is to be made: each order is taken by one, and by another if that one gives no sign. */
public final class FileTasks {
  /** How long an order is nobody else's without a sign of life; one is given every few seconds. */
  static final Duration LEASE = Duration.ofMinutes(2);

  private static final int MOST_TRIES = 3;

  private final FileOrders orders;
  private final Register register;
  private final Plans plans;
  private final UnitOfWork work;
  private final Clock clock;

  public FileTasks(
      FileOrders orders, Register register, Plans plans, UnitOfWork work, Clock clock) {
    this.orders = orders;
    this.register = register;
    this.plans = plans;
    this.work = work;
    this.clock = clock;
  }

  /** What a stopped program had in hand is to be made anew. */
  void recover() {
    work.run(orders::recover);
  }

  Optional<FileOrder> take(List<String> kinds) {
    var now = clock.instant();
    return work.compute(() -> orders.take(kinds, now, now.plus(LEASE)));
  }

  /** It is not made now, and left to the next start. */
  void leave(FileOrder order) {
    work.run(() -> orders.leave(order.id()));
  }

  /** Who is waiting for it. */
  Optional<Person> person(FileOrder order) {
    return register.find(order.person());
  }

  /** What is to be made; nothing if it cannot be, or has failed too often. */
  Optional<FileTask> find(FileOrder order) {
    var kind = Kind.parse(order.kind()).orElseThrow();
    return person(order)
        .filter(person -> ReportDesk.mayHave(person, kind))
        .filter(person -> order.tries() < MOST_TRIES)
        .flatMap(
            person ->
                plans
                    .find(order.cycle().plan())
                    .flatMap(
                        plan ->
                            ReportingCycle.in(plan, order.cycle())
                                .map(cycle -> new FileTask(order, kind, person, plan, cycle))));
  }
}
