package lv.terminbot.progress;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfReport;
import lv.terminbot.people.Person;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Question;
import lv.terminbot.plan.Question.Kind;
import lv.terminbot.progress.Draft.Pace;
import lv.terminbot.progress.SpokenWords.Spoken;
import lv.terminbot.text.Html;

/** How a draft begins and how words fill it. */
final class Drafting {
  /** A phone splits a long text into messages of this length at least, and sends them at once. */
  private static final int SPLIT = 3500;

  private static final Duration AT_ONCE = Duration.ofSeconds(15);

  private final Drafts drafts;
  private final Updates updates;
  private final Obligations obligations;
  private final SpokenWords spoken;
  private final Clock clock;

  Drafting(Reporting.Ledger ledger, Clock clock) {
    this.drafts = ledger.drafts();
    this.updates = ledger.updates();
    this.obligations = ledger.obligations();
    this.spoken = ledger.spoken();
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
    return institution.map(code -> begunFor(code, draft)).orElse(draft);
  }

  /** What was returned is begun with its old words, at the question of what was done. */
  Draft begunFor(InstitutionCode institution, Draft draft) {
    var last = updates.latest(draft.measure(), institution);
    var based = draft.basedOn(last.map(ProgressUpdate::number).orElse(0L));
    var returned =
        obligations
            .find(draft.cycle(), draft.measure(), institution)
            .filter(o -> o.state() == ObligationState.RETURNED)
            .isPresent();
    return last.filter(update -> returned && draft.text().isEmpty())
        .map(update -> filled(based, update).at(Pace.GUIDED, Optional.of(Question.DONE)))
        .orElse(based);
  }

  /** A draft that says what this update says. */
  Draft filled(Draft draft, ProgressUpdate update) {
    var now = clock.instant();
    return draft
        .with(update.institution(), now)
        .with(Optional.of(update.state()), now)
        .with(update.text(), now)
        .with(update.sheet(), now)
        .basedOn(update.number());
  }

  /**
   * Takes words for the state or for what was done; a state they begin with is taken where one is
   * still missing.
   */
  Draft write(Draft draft, String words, Intent meant) {
    var now = clock.instant();
    if (!Html.isSeen(words)) {
      return draft.touched(now);
    }
    if (draft.state().isPresent()
        || !(meant instanceof OfReport.QuickUpdate update)
        || update.state().isEmpty()) {
      return draft.with(words, now).at(draft.pace(), Optional.empty());
    }
    var stated = draft.with(update.state(), now).at(draft.pace(), Optional.empty());
    return Html.isSeen(update.text()) && draft.text().isEmpty()
        ? stated.with(update.text(), now)
        : stated;
  }

  /** The answer to a question, which is then no longer waiting. */
  Draft answer(Draft draft, Question question, String words) {
    var now = clock.instant();
    var answered =
        question.code().equals(Question.DONE)
            ? draft.with(words, now)
            : draft.with(draft.sheet().with(question.code(), words), now);
    return answered.at(draft.pace(), Optional.empty());
  }

  String answered(Draft draft, String question) {
    return question.equals(Question.DONE)
        ? draft.text().orElse("")
        : draft.sheet().of(question).orElse("");
  }

  /** Remembers which message said this, so that editing it changes the answer. */
  void remember(Draft draft, long message, Question question, String words) {
    if (question.kind() == Kind.TEXT || question.kind() == Kind.FILES) {
      spoken.put(
          new Spoken(
              draft.person(), message, draft.measure(), question.code(), words, clock.instant()));
    }
  }

  /** The answer that a long message began and this one goes on with, if it is so. */
  Optional<Spoken> begunBefore(Draft draft, long message) {
    return spoken
        .newest(draft.person())
        .filter(s -> s.measure().equals(draft.measure()) && s.message() != message)
        .filter(s -> s.words().length() >= SPLIT)
        .filter(s -> s.saidAt().plus(AT_ONCE).isAfter(clock.instant()))
        .filter(s -> answered(draft, s.question()).contains(s.words()));
  }

  Instant now() {
    return clock.instant();
  }

  void put(Draft draft) {
    drafts.put(draft);
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

  /** All that the messages of one answer say, in the order in which they were sent. */
  String joined(Draft draft, String question) {
    return spoken.find(draft.person(), draft.measure(), question).stream()
        .filter(
            s ->
                answered(draft, question).contains(s.words())
                    || s.saidAt().plus(AT_ONCE).isAfter(clock.instant()))
        .map(Spoken::words)
        .collect(Collectors.joining("\n"));
  }
}
