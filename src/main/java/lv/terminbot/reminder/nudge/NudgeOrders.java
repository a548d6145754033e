package lv.terminbot.reminder.nudge;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.intent.OfNudges.When;
import lv.terminbot.reminder.LookSoon;
import lv.terminbot.reminder.Pause;
import lv.terminbot.reminder.nudge.Nudge.Hours;
import lv.terminbot.reminder.nudge.Nudge.State;

/** What becomes of a nudge that was shown: it is to be sent, or not. */
public final class NudgeOrders {
  /** An older preview shows people and texts that may no longer be. */
  private static final Duration FRESH = Duration.ofHours(12);

  private final Nudges nudges;
  private final Pause pause;
  private final LookSoon soon;
  private final OfficeHours office;
  private final Clock clock;

  public NudgeOrders(Nudges nudges, Pause pause, LookSoon soon, OfficeHours office, Clock clock) {
    this.nudges = nudges;
    this.pause = pause;
    this.soon = soon;
    this.office = office;
    this.clock = clock;
  }

  /**
   * Has it sent, if it is still to be decided on. Returns it cancelled instead where it must be
   * shown anew: with the truth of today, or with the word that everything is paused.
   */
  Optional<Nudge> send(long id, When when) {
    var shown = nudges.find(id).filter(nudge -> nudge.state() == State.SHOWN);
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    var now = clock.instant();
    if (now.isAfter(shown.get().shownAt().plus(FRESH)) || pause.holds()) {
      nudges.cancel(id);
      return shown;
    }
    var sendAt = when == When.NOW ? now : office.nextOpening(now);
    if (nudges.plan(id, sendAt, when == When.NOW ? Hours.ANY : Hours.OFFICE)) {
      soon.look();
    }
    return Optional.empty();
  }

  /** Cancels it unless somebody was told already. */
  boolean drop(long id) {
    return nudges.cancel(id);
  }
}
