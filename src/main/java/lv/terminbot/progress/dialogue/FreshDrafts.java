package lv.terminbot.progress.dialogue;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.intent.OfReport.QuickUpdate;
import lv.terminbot.people.Person;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Draft.Pace;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Updates;
import lv.terminbot.progress.submission.ReportingRight;
import lv.terminbot.text.Html;

/** How a draft begins: empty, with the words that were returned, or with what was submitted. */
public final class FreshDrafts {
  private static final Set<ProgressState> HELD_UP =
      EnumSet.of(ProgressState.DELAYED, ProgressState.POSTPONED);

  private final Drafts drafts;
  private final Updates updates;
  private final Obligations obligations;
  private final Plans plans;
  private final Clock clock;

  public FreshDrafts(
      Drafts drafts, Updates updates, Obligations obligations, Plans plans, Clock clock) {
    this.plans = plans;
    this.drafts = drafts;
    this.updates = updates;
    this.obligations = obligations;
    this.clock = clock;
  }

  /** The draft that this person has on the measure in its current cycle, or a fresh one. */
  Draft begin(Person person, ReportingRight.Granted granted) {
    return drafts
        .usable(person, granted.measure().id())
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

  /** With what a line says; what holds a measure up is its challenge as well. */
  Draft write(Draft draft, QuickUpdate update, Instant at) {
    var stated = update.state().isPresent() ? draft.with(update.state(), at) : draft;
    if (!Html.isSeen(update.text())) {
      return stated;
    }
    var written = stated.with(update.text(), at);
    return update.state().filter(HELD_UP::contains).isPresent()
            && asksForChallenges(draft)
            && namesNoOther(draft)
        ? written.with(draft.sheet().with(Question.CHALLENGES, update.text()), at)
        : written;
  }

  private boolean asksForChallenges(Draft draft) {
    return plans
        .find(draft.cycle().plan())
        .flatMap(plan -> plan.cycle(draft.cycle().code()))
        .map(cycle -> cycle.questionnaire().asked(draft.measure().number()))
        .filter(all -> all.stream().anyMatch(q -> q.code().equals(Question.CHALLENGES)))
        .isPresent();
  }

  /** Whether no challenge stands there but the one that an earlier line has put there. */
  private static boolean namesNoOther(Draft draft) {
    var named = draft.sheet().of(Question.CHALLENGES);
    return named.isEmpty() || named.equals(draft.text());
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
