package lv.terminbot.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Phrases;

/**
 * Asks the coordinators, at a start and whenever one is that old, what is to become of a cycle that
 * nobody has closed. Until they say so it is neither counted nor closed.
 */
public final class ForgottenRound {
  private static final Duration ASK_AGAIN = Duration.ofDays(30);

  private final Plans plans;
  private final ForgottenCycles forgotten;
  private final UnitOfWork work;
  private final Notifier notifier;
  private final Clock clock;

  public ForgottenRound(
      Plans plans, ForgottenCycles forgotten, UnitOfWork work, Notifier notifier, Clock clock) {
    this.plans = plans;
    this.forgotten = forgotten;
    this.work = work;
    this.notifier = notifier;
    this.clock = clock;
  }

  /** Does what is due. The look of every minute is often enough, so no next moment is named. */
  public Optional<Instant> run() {
    var old = plans.all().stream().flatMap(this::forgotten).toList();
    if (!old.isEmpty()) {
      work.run(() -> ask(old));
    }
    return Optional.empty();
  }

  private void ask(List<ReportingCycle> old) {
    var now = clock.instant();
    if (notifier.mayTellACoordinator(now)) {
      old.stream()
          .filter(cycle -> forgotten.claim(cycle.id(), now.minus(ASK_AGAIN), now))
          .forEach(cycle -> notifier.tellCoordinators(phrases -> ask(cycle, phrases)));
    }
  }

  private Stream<ReportingCycle> forgotten(ActionPlan plan) {
    var today = LocalDate.now(clock.withZone(plan.zone()));
    return plan.cycles().stream()
        .map(planned -> ReportingCycle.dated(plan.code(), planned, plan.zone()))
        .filter(cycle -> cycle.isForgottenOn(today));
  }

  private Page ask(ReportingCycle cycle, Phrases phrases) {
    var code = cycle.id().code();
    var text =
        phrases.html(
            "campaign.forgotten.ask",
            "title",
            cycle.title().in(phrases.language()),
            "plan",
            plan(cycle.id(), phrases),
            "until",
            phrases.date(cycle.finalOn().or(cycle::dueOn).orElseThrow()),
            "code",
            code);
    var close = new OfCycles.AskStep(cycle.id(), OfCycles.Step.CLOSE);
    return new Page(
        text,
        List.of(
            List.of(
                button("campaign.button.close", code, close, phrases),
                button(
                    "campaign.button.keepOpen",
                    code,
                    new OfCycles.KeepOpen(cycle.id()),
                    phrases))));
  }

  private static Button button(String key, String code, Intent intent, Phrases phrases) {
    return new Button(phrases.plain(key, "code", code), ButtonCode.encode(intent));
  }

  /** It stays open, as one of the coordinators wishes; the others hear. */
  Response keep(Person person, CycleId cycle) {
    forgotten.keep(cycle, person.id(), clock.instant());
    return Response.inPlace(
            kept("campaign.forgotten.kept", person, cycle, notifier.phrases(person)))
        .and(
            notifier.lettersToOtherCoordinators(
                person, theirs -> kept("campaign.forgotten.told", person, cycle, theirs)));
  }

  private Page kept(String key, Person by, CycleId cycle, Phrases phrases) {
    return new Page(
        phrases.html(
            key, "name", by.written(), "code", cycle.code(), "plan", plan(cycle, phrases)));
  }

  private String plan(CycleId cycle, Phrases phrases) {
    return plans
        .find(cycle.plan())
        .map(plan -> plan.title().in(phrases.language()))
        .orElse(cycle.plan().value());
  }
}
