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

  /** The same for the institution that is named, where this person may report for it. */
  Draft begin(Person person, ReportingRight.Granted granted, QuickUpdate update) {
    var draft = begin(person, granted);
    return update
        .onBehalfOf()
        .filter(granted.institutions()::contains)
        .filter(code -> !draft.institution().equals(Optional.of(code)))
        .map(code -> beginFor(code, draft.with(code, clock.instant())))
        .orElse(draft);
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

  /** A draft that says what was said last; none where nothing was, or it says something already. */
  Optional<Draft> repeated(Draft draft) {
    return draft
        .institution()
        .filter(_ -> draft.state().isEmpty() && draft.text().isEmpty())
        .flatMap(code -> updates.latest(draft.measure(), code))
        .map(update -> fill(draft, update));
  }

  /** With what a message says; what holds a measure up is its challenge as well. */
  Draft write(Draft draft, QuickUpdate update, Instant at) {
    var under = under(draft, update);
    var stated = update.state().isPresent() ? under.with(update.state(), at) : under;
    var written = Html.isSeen(update.text()) ? stated.with(update.text(), at) : stated;
    var isHeldUp =
        update.state().filter(HELD_UP::contains).isPresent()
            && Html.isSeen(update.text())
            && !update.answers().containsKey(Question.CHALLENGES)
            && asked(draft, Question.CHALLENGES).isPresent()
            && namesNoOther(draft);
    return answering(
        isHeldUp
            ? written.with(written.sheet().with(Question.CHALLENGES, update.text()), at)
            : written,
        update,
        at);
  }

  /** Only an answer or two: what was submitted in this cycle stands beside it. */
  private Draft under(Draft draft, QuickUpdate update) {
    var isAddition =
        !update.answers().isEmpty() && update.state().isEmpty() && update.text().isEmpty();
    return draft
        .institution()
        .flatMap(i -> updates.latest(draft.measure(), i))
        .filter(last -> isAddition && last.cycle().equals(draft.cycle()))
        .filter(_ -> draft.state().isEmpty() && draft.text().isEmpty())
        .map(last -> fill(draft, last))
        .orElse(draft);
  }

  /** Answers that the message announced; those that nobody asks for are of what was done. */
  private Draft answering(Draft draft, QuickUpdate update, Instant at) {
    var answered = draft;
    for (var answer : update.answers().entrySet()) {
      var question =
          asked(draft, answer.getKey())
              .filter(q -> GivenAnswer.check(q, answer.getValue()) instanceof GivenAnswer.Taken);
      var before = answered.answer(question.map(Question::code).orElse(Question.DONE));
      var words =
          before.isEmpty() || before.contains(answer.getValue())
              ? answer.getValue()
              : before + "\n" + answer.getValue();
      answered =
          question.isPresent()
              ? answered.with(answered.sheet().with(answer.getKey(), words), at)
              : answered.with(words, at);
    }
    return answered;
  }

  private Optional<Question> asked(Draft draft, String code) {
    return plans
        .find(draft.cycle().plan())
        .flatMap(plan -> plan.cycle(draft.cycle().code()))
        .stream()
        .flatMap(cycle -> cycle.questionnaire().asked(draft.measure().number()).stream())
        .filter(question -> question.code().equals(code))
        .findFirst();
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
