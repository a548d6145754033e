package lv.terminbot.progress.dialogue;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.people.Person;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Draft.Pace;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Updates;
import lv.terminbot.progress.submission.ReportingRight;

/** How a draft begins: empty, with the words that were returned, or with what was submitted. */
public final class FreshDrafts {
  private final Drafts drafts;
  private final Updates updates;
  private final Obligations obligations;
  private final Clock clock;

  public FreshDrafts(Drafts drafts, Updates updates, Obligations obligations, Clock clock) {
    this.drafts = drafts;
    this.updates = updates;
    this.obligations = obligations;
    this.clock = clock;
  }

  /** The draft that this person has on the measure in its current cycle, or a fresh one. */
  Draft begin(Person person, ReportingRight.Granted granted) {
    return drafts
        .find(person.id(), granted.measure().id())
        .filter(draft -> draft.cycle().equals(granted.cycle().id()))
        .orElseGet(() -> fresh(person, granted));
  }

  private Draft fresh(Person person, ReportingRight.Granted granted) {
    drafts.find(person.id(), granted.measure().id()).ifPresent(drafts::remove);
    var institution =
        granted.institutions().size() == 1
            ? Optional.of(granted.institutions().getFirst())
            : Optional.<InstitutionCode>empty();
    var draft =
        drafts.add(
            new Draft(
                0,
                0,
                person.id(),
                granted.cycle().id(),
                granted.measure().id(),
                institution,
                Optional.empty(),
                Optional.empty(),
                clock.instant()));
    return institution.map(code -> beginFor(code, draft)).orElse(draft);
  }

  /** What was returned is begun with its old words, at the question of what was done. */
  Draft beginFor(InstitutionCode institution, Draft draft) {
    var last = updates.latest(draft.measure(), institution);
    var based = draft.basedOn(last.map(ProgressUpdate::number).orElse(0L));
    var returned =
        obligations
            .find(draft.cycle(), draft.measure(), institution)
            .filter(o -> o.state() == ObligationState.RETURNED)
            .isPresent();
    return last.filter(update -> returned && draft.text().isEmpty())
        .map(update -> fill(based, update).at(Pace.GUIDED, Optional.of(Question.DONE)))
        .orElse(based);
  }

  /** A draft that says what this update says. */
  Draft fill(Draft draft, ProgressUpdate update) {
    var now = clock.instant();
    return draft
        .with(update.institution(), now)
        .with(Optional.of(update.state()), now)
        .with(update.text(), now)
        .with(update.sheet(), now)
        .basedOn(update.number());
  }

  /** A line of nothing but a state says it in words, too, unless something was said before. */
  Draft inWords(Draft draft, Instant at) {
    return draft
        .institution()
        .flatMap(i -> updates.latest(draft.measure(), i))
        .filter(_ -> draft.text().isEmpty())
        .map(last -> draft.with(last.text(), at))
        .orElse(draft);
  }
}
