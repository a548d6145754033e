package lv.terminbot.reminder;

import java.time.Instant;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;

/** The reminders that could not leave in time: they are dropped, and who missed one waits again. */
public final class DroppedReminders {
  private final Outbox outbox;
  private final Reminders reminders;
  private final UnitOfWork work;

  public DroppedReminders(Outbox outbox, Reminders reminders, UnitOfWork work) {
    this.outbox = outbox;
    this.reminders = reminders;
    this.work = work;
  }

  void revive(Instant now) {
    work.run(
        () -> {
          if (outbox.dropUseless() > 0) {
            reminders.reviveDropped(now);
          }
        });
  }
}
