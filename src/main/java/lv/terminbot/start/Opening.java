package lv.terminbot.start;

import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.people.Register;
import lv.terminbot.people.SettingsInForce;

/** What is done once at the start, before anybody is heard. */
public final class Opening {
  private final PlanFolder plans;
  private final SettingsInForce settings;
  private final Register register;
  private final Outbox outbox;
  private final UnitOfWork work;

  public Opening(
      PlanFolder plans,
      SettingsInForce settings,
      Register register,
      Outbox outbox,
      UnitOfWork work) {
    this.plans = plans;
    this.settings = settings;
    this.register = register;
    this.outbox = outbox;
    this.work = work;
  }

  /** Brings the plans into force, appoints the coordinators and offers the menus. */
  public void open() {
    plans.load();
    work.run(
        () -> {
          settings.settle();
          outbox.add(Urgency.BULK, register.openMenus());
        });
  }
}
