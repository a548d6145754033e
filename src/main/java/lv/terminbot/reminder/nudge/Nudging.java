package lv.terminbot.reminder.nudge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.cycle.OfficeHours;

/**
 * Carries out the nudges that a coordinator has confirmed: each recipient is decided on anew, once,
 * in one commit with the message. It may be rung at any moment, too often or twice at once, and
 * goes on where a crash has stopped it.
 */
public final class Nudging {
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

  private final Nudges nudges;
  private final NudgeRun nudgeRun;
  private final NudgeFinalReports reports;
  private final OfficeHours office;
  private final Clock clock;

  public Nudging(
      Nudges nudges,
      NudgeRun nudgeRun,
      NudgeFinalReports reports,
      OfficeHours office,
      Clock clock) {
    this.nudges = nudges;
    this.nudgeRun = nudgeRun;
    this.reports = reports;
    this.office = office;
    this.clock = clock;
  }

  /** Does all that is due; returns when there is something to do next, if it is known. */
  public Optional<Instant> run() {
    var now = clock.instant();
    var held = nudges.due(now).stream().filter(nudge -> !nudgeRun.carryOut(nudge, now)).toList();
    var onTheWay = reports.tell();
    return Stream.of(
            nudges.nextDue(now),
            held.isEmpty() || office.isOpen(now)
                ? Optional.<Instant>empty()
                : Optional.of(office.nextOpening(now)),
            onTheWay ? Optional.of(now.plus(LOOK_AGAIN)) : Optional.<Instant>empty())
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }
}
