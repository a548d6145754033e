package lv.terminbot.planning;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.plan.WrittenPlan.Origin;
import lv.terminbot.planning.ProposedPlan.State;
import lv.terminbot.planning.workbook.Refusal;
import lv.terminbot.text.Whereabouts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the tables that were sent, beside everything else and outside any commit, and says what
 * each would change. A crash on the way has it read anew.
 */
public final class TableRun {
  private static final Logger LOG = LoggerFactory.getLogger(TableRun.class);
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final int MOST_TRIES = 3;

  private final PlanTables tables;
  private final DryRun dryRun;
  private final TableReplies replies;
  private final UnitOfWork work;
  private final Clock clock;

  public TableRun(
      PlanTables tables, DryRun dryRun, TableReplies replies, UnitOfWork work, Clock clock) {
    this.tables = tables;
    this.dryRun = dryRun;
    this.replies = replies;
    this.work = work;
    this.clock = clock;
  }

  /** To be called before anything is read. */
  public void begin() {
    work.run(tables::recover);
  }

  /** Reads all that is here. */
  public void readAll() {
    for (var next = taken(); next.isPresent(); next = taken()) {
      var arrived = next.get();
      try {
        read(arrived);
      } catch (RuntimeException failed) {
        LOG.error("table {} could not be read: {}", arrived.id(), Whereabouts.of(failed));
      }
    }
  }

  private Optional<PlanTables.Arrived> taken() {
    return work.compute(() -> tables.take(clock.instant(), clock.instant().plus(LEASE)));
  }

  private void read(PlanTables.Arrived arrived) {
    var who = work.look(() -> replies.find(arrived.by()));
    if (who.filter(Right.CHANGE_PLAN::isHeldBy).isEmpty()) {
      work.run(() -> tables.settle(arrived.id(), State.REFUSED, clock.instant()));
      return;
    }
    if (!arrived.obstacle().isEmpty() || arrived.tries() >= MOST_TRIES) {
      refuse(arrived, who.get(), "planning.notFetched");
      return;
    }
    var content = work.look(() -> tables.content(arrived.id()));
    switch (work.look(() -> dryRun.read(content))) {
      case DryRun.Unread(var why) when why == Refusal.NO_TABLE -> asEvidence(arrived, who.get());
      case DryRun.Unread(var why) -> refuse(arrived, who.get(), "planning.refused." + why.code());
      case DryRun.Faulty(var problems) -> {
        var pages = replies.pages(who.get());
        var sentences = problems.sentences(pages.phrases());
        settle(
            arrived,
            who.get(),
            pages.faults(arrived.name(), sentences),
            pages.allFaults(sentences));
      }
      case DryRun.Change change when change.isNone() ->
          settle(
              arrived,
              who.get(),
              new Page(
                  replies.pages(who.get()).phrases().html("planning.same", "name", arrived.name())),
              Optional.empty());
      case DryRun.Change change -> show(arrived, who.get(), change);
    }
  }

  /** Whatever is no plan may be what somebody shows of a measure. */
  private void asEvidence(PlanTables.Arrived arrived, Person who) {
    work.run(
        () -> {
          if (tables.settle(arrived.id(), State.REFUSED, clock.instant())) {
            replies.say(who, replies.askWhere(who, arrived), Optional.empty());
          }
        });
  }

  private void refuse(PlanTables.Arrived arrived, Person who, String key) {
    var words = replies.pages(who).phrases().html(key, "name", arrived.name());
    settle(arrived, who, new Page(words), Optional.empty());
  }

  private void settle(
      PlanTables.Arrived arrived, Person who, Page page, Optional<Attachment> file) {
    work.run(
        () -> {
          if (tables.settle(arrived.id(), State.REFUSED, clock.instant())) {
            replies.say(who, page, file);
          }
        });
  }

  private void show(PlanTables.Arrived arrived, Person who, DryRun.Change change) {
    var pages = replies.pages(who);
    var proposed =
        new ProposedPlan(
            arrived.id(),
            State.SHOWN,
            Origin.TABLE,
            change.plan().code(),
            change.base(),
            change.text());
    work.run(
        () -> {
          if (tables.show(proposed)) {
            tables.name(arrived.id(), change.people().named());
            replies.say(
                who,
                pages.change(arrived.id(), change, arrived.name()),
                pages.all(change.difference()));
          }
        });
  }
}
