package lv.terminbot.planning;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.planning.ProposedPlan.State;
import lv.terminbot.text.Whereabouts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts into force what coordinators have wanted so, beside everything else: the plan is read
 * outside any commit, then one short commit does it all. A crash on the way has it done anew.
 */
public final class AdoptionRun {
  private static final Logger LOG = LoggerFactory.getLogger(AdoptionRun.class);
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final int MOST_TRIES = 3;

  private final PlanTables tables;
  private final Adopting adopting;
  private final TableReplies replies;
  private final UnitOfWork work;
  private final Clock clock;

  public AdoptionRun(
      PlanTables tables, Adopting adopting, TableReplies replies, UnitOfWork work, Clock clock) {
    this.tables = tables;
    this.adopting = adopting;
    this.replies = replies;
    this.work = work;
    this.clock = clock;
  }

  /** Does all that is wanted. */
  public void adoptAll() {
    for (var next = taken(); next.isPresent(); next = taken()) {
      var wanted = next.get();
      try {
        adopt(wanted);
      } catch (RuntimeException failed) {
        LOG.error("table {} could not be put into force: {}", wanted.id(), Whereabouts.of(failed));
      }
    }
  }

  private Optional<PlanTables.Wanted> taken() {
    return work.compute(() -> tables.takeWanted(clock.instant(), clock.instant().plus(LEASE)));
  }

  private void adopt(PlanTables.Wanted wanted) {
    var who = work.look(() -> replies.find(wanted.by())).filter(Right.CHANGE_PLAN::isHeldBy);
    if (who.isEmpty() || wanted.tries() >= MOST_TRIES) {
      giveUp(wanted, who);
      return;
    }
    var prepared = work.look(() -> tables.find(wanted.id()).map(adopting::prepare));
    prepared.ifPresent(
        ready ->
            work.run(
                () -> {
                  var phrases = replies.phrases(who.get());
                  var said = adopting.adopt(who.get(), ready, phrases, clock);
                  replies.say(who.get(), said.page(), Optional.empty());
                  replies.pass(said.others());
                }));
  }

  private void giveUp(PlanTables.Wanted wanted, Optional<Person> who) {
    work.run(
        () -> {
          if (tables.settle(wanted.id(), State.REFUSED, clock.instant())) {
            who.ifPresent(
                person ->
                    replies.say(
                        person,
                        new lv.terminbot.mailbox.Page(
                            replies.phrases(person).html("planning.notApplied")),
                        Optional.empty()));
          }
        });
  }
}
