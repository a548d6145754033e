package lv.terminbot.reminder.nudge;

import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.Notifier;

/**
 * Tells a coordinator once, when the last message of a nudge has come or not, what became of it.
 */
public final class NudgeFinalReports {
  private final Nudges nudges;
  private final NudgeRecipients recipients;
  private final NudgeReports reports;
  private final Notifier notifier;
  private final UnitOfWork work;

  public NudgeFinalReports(
      Nudges nudges,
      NudgeRecipients recipients,
      NudgeReports reports,
      Notifier notifier,
      UnitOfWork work) {
    this.nudges = nudges;
    this.recipients = recipients;
    this.reports = reports;
    this.notifier = notifier;
    this.work = work;
  }

  /** Tells what can be told; returns whether there are some whose messages are still on the way. */
  boolean tell() {
    return nudges.unreported().stream().filter(nudge -> !reported(nudge)).count() > 0;
  }

  private boolean reported(Nudge nudge) {
    var settled =
        recipients.recipients(nudge.id()).stream()
            .noneMatch(r -> r.delivery().filter(DeliveryState.QUEUED::equals).isPresent());
    if (settled) {
      work.run(
          () -> {
            if (nudges.report(nudge.id())) {
              notifier.answer(nudge.by(), by -> reports.show(nudge.id(), notifier.phrases(by)));
            }
          });
    }
    return settled;
  }
}
