package lv.terminbot.start;

import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.people.Register;

/** What is done once at the start, before anybody is heard. */
public final class Opening {
  private final PlanFolder plans;
  private final Settling settling;
  private final Register register;
  private final Outbox outbox;
  private final UnitOfWork work;

  public Opening(
      PlanFolder plans, Settling settling, Register register, Outbox outbox, UnitOfWork work) {
    this.plans = plans;
    this.settling = settling;
    this.register = register;
    this.outbox = outbox;
    this.work = work;
  }

  /** Brings the plans into force, puts in order what must be, and offers the menus. */
  public void open() {
    plans.load();
    work.run(
        () -> {
          settling.all().forEach(Runnable::run);
          outbox.add(Urgency.BULK, register.openMenus());
        });
  }
}
