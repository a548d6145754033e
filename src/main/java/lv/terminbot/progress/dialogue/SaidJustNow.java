package lv.terminbot.progress.dialogue;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import lv.terminbot.people.Person;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Updates;

/** How far somebody said within the hour that a measure is: "and the other one, too". */
public final class SaidJustNow {
  private static final Duration JUST_NOW = Duration.ofHours(1);
  private static final int MOST = 20;

  private final Drafts drafts;
  private final Updates updates;
  private final Clock clock;

  public SaidJustNow(Drafts drafts, Updates updates, Clock clock) {
    this.drafts = drafts;
    this.updates = updates;
    this.clock = clock;
  }

  /** What this person said last, but not of this measure. */
  Optional<ProgressState> state(Person person, MeasureNumber but) {
    var from = clock.instant().minus(JUST_NOW);
    var begun =
        drafts.usable(person).stream()
            .filter(draft -> draft.state().isPresent() && !draft.changedAt().isBefore(from))
            .filter(draft -> !draft.measure().number().equals(but))
            .max(Comparator.comparing(Draft::changedAt));
    var submitted =
        updates.since(from, person.institutions(), MOST).stream()
            .filter(update -> update.author().equals(person.id()))
            .filter(update -> !update.measure().number().equals(but))
            .findFirst();
    return submitted
        .filter(u -> begun.filter(b -> b.changedAt().isAfter(u.submittedAt())).isEmpty())
        .map(ProgressUpdate::state)
        .or(() -> begun.flatMap(Draft::state));
  }

  /** A draft that says nothing yet, as far as that. */
  Optional<Draft> fill(Person person, Draft draft) {
    return state(person, draft.measure().number())
        .filter(_ -> draft.state().isEmpty() && draft.text().isEmpty())
        .map(state -> draft.with(Optional.of(state), clock.instant()));
  }
}
