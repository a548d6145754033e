package lv.terminbot.answer.inline;

import java.time.Clock;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Phrases;

/** What was said last of a measure, in a line. */
public final class StateLine {
  private final Updates updates;
  private final Clock clock;

  public StateLine(Updates updates, Clock clock) {
    this.updates = updates;
    this.clock = clock;
  }

  String write(PlannedMeasure measure, Phrases phrases) {
    return updates
        .latest(measure.id())
        .map(
            update ->
                phrases.plain(
                    "answer.inline.said",
                    "sign",
                    update.state().sign(),
                    "state",
                    phrases.plain("progress.state." + update.state().code()),
                    "code",
                    update.institution(),
                    "date",
                    phrases.day(update.submittedAt().atZone(clock.getZone()).toLocalDate())))
        .orElseGet(() -> phrases.plain("answer.inline.silent"));
  }
}
