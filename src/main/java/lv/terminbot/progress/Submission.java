package lv.terminbot.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Challenges.Challenge;
import lv.terminbot.progress.ProgressUpdate.Authorship;
import lv.terminbot.text.Texts;

/** Makes a whole draft a progress update: stored for good, the obligation submitted. */
final class Submission {
  private final Reporting.Ledger ledger;
  private final Plans plans;
  private final Register register;
  private final Texts texts;
  private final Clock clock;
  private final Receipt receipt;

  Submission(Reporting.Ledger ledger, Plans plans, Register register, Texts texts, Clock clock) {
    this.ledger = ledger;
    this.plans = plans;
    this.register = register;
    this.texts = texts;
    this.clock = clock;
    this.receipt = new Receipt(texts, plans, clock);
  }

  /** Submits; gives the receipt and tells the coordinators. */
  Response submit(Draft draft, Person author) {
    return submit(draft, author, Optional.empty());
  }

  Instant now() {
    return clock.instant();
  }

  /** Whether its cycle takes updates. */
  boolean isOpen(Draft draft) {
    return plans
        .find(draft.cycle().plan())
        .flatMap(plan -> plan.cycle(draft.cycle().code()))
        .filter(cycle -> cycle.state().takesUpdates())
        .isPresent();
  }

  /** The same, signed off by the head of the institution. */
  Response submit(Draft draft, Person author, Optional<PersonId> signedBy) {
    var institution = draft.institution().orElseThrow();
    var late = late(draft);
    var update =
        ledger
            .updates()
            .add(
                new ProgressUpdate(
                    0,
                    draft.cycle(),
                    draft.measure(),
                    institution,
                    author.id(),
                    author.reportsFor(institution) ? Authorship.OWN : Authorship.ON_BEHALF,
                    draft.state().orElseThrow(),
                    draft.text().orElseThrow(),
                    draft.sheet(),
                    clock.instant(),
                    late,
                    signedBy));
    var extended =
        ledger
            .obligations()
            .find(draft.cycle(), draft.measure(), institution)
            .flatMap(Obligation::extendedTo);
    ledger
        .obligations()
        .put(
            new Obligation(
                draft.cycle(), draft.measure(), institution, ObligationState.SUBMITTED, extended));
    ledger.drafts().remove(draft);
    ledger.files().submit(draft.id(), update.number());
    raiseChallenge(update);
    var measure = plans.measure(update.measure()).orElseThrow();
    return new Response(
        receipt.toAuthor(update, measure, left(update), texts.in(author.language())),
        receipt.toCoordinators(
            update, ledger.files().ofUpdate(update.number()), author, register.toldAtOnce()));
  }

  private void raiseChallenge(ProgressUpdate update) {
    update
        .sheet()
        .of("challenges")
        .ifPresent(
            words ->
                ledger
                    .challenges()
                    .raise(
                        new Challenge(
                            0,
                            update.measure(),
                            update.institution(),
                            words,
                            update.number(),
                            update.submittedAt())));
  }

  /** Whether the institution has submitted something since the draft was begun. */
  boolean isOvertaken(Draft draft) {
    return latest(draft)
        .filter(update -> update.number() > draft.basedOn())
        .filter(update -> !update.author().equals(draft.person()))
        .isPresent();
  }

  /** The draft as one that knows what was submitted meanwhile. */
  Draft onTop(Draft draft) {
    return latest(draft).map(update -> draft.basedOn(update.number())).orElse(draft);
  }

  private Optional<ProgressUpdate> latest(Draft draft) {
    return draft.institution().flatMap(i -> ledger.updates().latest(draft.measure(), i));
  }

  /** What the institution still owes in the cycle of this update. */
  private List<Obligation> left(ProgressUpdate update) {
    return ledger.obligations().owed(update.cycle(), List.of(update.institution()));
  }

  /** The first measure that this person still has to report on: a begun one before the others. */
  Optional<MeasureId> owed(Person person) {
    return allOwed(person).findFirst();
  }

  /** All that this person still has to report on: what is begun before the others. */
  Stream<MeasureId> allOwed(Person person) {
    var begun = ledger.drafts().find(person.id()).stream().map(Draft::measure);
    var owed =
        plans.all().stream()
            .flatMap(plan -> CurrentCycle.find(plan, LocalDate.now(clock)).stream())
            .filter(cycle -> cycle.state().takesUpdates())
            .flatMap(cycle -> ledger.obligations().owed(cycle.id(), person.institutions()).stream())
            .map(Obligation::measure);
    return Stream.concat(begun, owed);
  }

  private boolean late(Draft draft) {
    var plan = plans.find(draft.cycle().plan()).orElseThrow();
    var institution = draft.institution().orElseThrow();
    var extended =
        ledger
            .obligations()
            .find(draft.cycle(), draft.measure(), institution)
            .flatMap(Obligation::extendedTo);
    return extended
        .or(() -> ReportingCycle.in(plan, draft.cycle()).flatMap(ReportingCycle::dueOn))
        .map(due -> LocalDate.now(clock.withZone(plan.zone())).isAfter(due))
        .orElse(false);
  }
}
