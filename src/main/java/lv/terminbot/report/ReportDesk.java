package lv.terminbot.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Said;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.people.Person;
import lv.terminbot.people.Role;
import lv.terminbot.plan.CycleState;
import lv.terminbot.plan.Plans;
import lv.terminbot.question.ButtonCode;
import lv.terminbot.question.OfFiles;
import lv.terminbot.question.OfFiles.Kind;
import lv.terminbot.report.FileOrders.FileOrder;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the files and pictures of a cycle are asked for. A file is made after the answer, beside
 * everything else, and sent when it is ready; a crash on the way makes it anew.
 */
public final class ReportDesk {
  private static final Logger LOG = LoggerFactory.getLogger(ReportDesk.class);
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final Workshop workshop;
  private final CalendarDesk.Post post;
  private final Plans plans;
  private final Runnable soon;
  private final Clock clock;

  /** What files are made with. */
  public record Workshop(
      FileOrders orders,
      CycleReports reports,
      ReportFiles files,
      lv.terminbot.progress.Updates updates) {}

  /**
   * @param soon lets what was ordered be made once the commit that is open is done
   */
  public ReportDesk(
      Workshop workshop, CalendarDesk.Post post, Plans plans, Runnable soon, Clock clock) {
    this.workshop = workshop;
    this.post = post;
    this.plans = plans;
    this.soon = soon;
    this.clock = clock;
  }

  public Said of(Person person, OfFiles wanted) {
    var phrases = post.texts().in(person.language());
    return switch (wanted) {
      case OfFiles.AskFiles() -> new Said(choices(person, phrases));
      case OfFiles.Order(var kind, var cycle) ->
          cycle
              .flatMap(id -> plans.of(id.plan()).flatMap(plan -> ReportingCycle.in(plan, id)))
              .or(() -> cycle.isPresent() ? Optional.empty() : onlyCurrent())
              .map(found -> ordered(person, kind, found, phrases))
              .orElseGet(() -> new Said(whichCycle(kind, phrases)));
    };
  }

  private Page choices(Person person, Phrases phrases) {
    var buttons =
        Stream.of(Kind.values())
            .filter(kind -> mayHave(person, kind))
            .map(
                kind ->
                    new Button(
                        phrases.plain("report.kind." + kind.code()),
                        ButtonCode.encode(new OfFiles.Order(kind, Optional.empty()))))
            .toList();
    return new Page(phrases.html("report.files.which"), Button.rows(buttons, 2));
  }

  private static boolean mayHave(Person person, Kind kind) {
    return kind != Kind.ARCHIVE || person.is(Role.COORDINATOR);
  }

  /** Of a single plan the cycle that is spoken of; of several, none can be meant unasked. */
  private Optional<ReportingCycle> onlyCurrent() {
    var current =
        plans.all().stream()
            .flatMap(plan -> CurrentCycle.of(plan, LocalDate.now(clock)).stream())
            .toList();
    return current.size() == 1 ? current.stream().findFirst() : Optional.empty();
  }

  private Said ordered(Person person, Kind kind, ReportingCycle cycle, Phrases phrases) {
    if (!mayHave(person, kind)) {
      return new Said(new Page(phrases.html("report.files.notYours")));
    }
    workshop.orders().add(new FileOrder(0, person.id(), kind.code(), cycle.id()), clock.instant());
    post.commit().afterwards(soon);
    return new Said(
        new Page(
            phrases.html(
                "report.files.making",
                "kind",
                phrases.plain("report.kind." + kind.code()),
                "cycle",
                cycle.title().in(phrases.language())),
            Button.rows(
                cycles().stream()
                    .filter(other -> !other.id().equals(cycle.id()))
                    .limit(8)
                    .map(other -> button(kind, other, phrases))
                    .toList(),
                1)));
  }

  private Page whichCycle(Kind kind, Phrases phrases) {
    var buttons = cycles().stream().limit(12).map(c -> button(kind, c, phrases)).toList();
    return new Page(
        phrases.html(buttons.isEmpty() ? "report.files.noCycle" : "report.files.whichCycle"),
        Button.rows(buttons, 1));
  }

  private List<ReportingCycle> cycles() {
    return plans.all().stream()
        .flatMap(
            plan ->
                plan.cycles().stream()
                    .filter(cycle -> cycle.state() != CycleState.DRAFT)
                    .map(cycle -> ReportingCycle.of(plan.code(), cycle, plan.zone())))
        .toList();
  }

  private static Button button(Kind kind, ReportingCycle cycle, Phrases phrases) {
    return new Button(
        cycle.title().in(phrases.language()),
        ButtonCode.encode(new OfFiles.Order(kind, Optional.of(cycle.id()))));
  }

  /** Makes and sends all that was ordered; says when to look again, if ever. */
  public Optional<Instant> make() {
    var next = taken();
    while (next.isPresent()) {
      var order = next.get();
      try {
        make(order);
      } catch (RuntimeException failed) {
        LOG.error("file order {} failed", order.id(), failed);
        deliver(order, failed(order));
      }
      next = taken();
    }
    return Optional.empty();
  }

  private Optional<FileOrder> taken() {
    var now = clock.instant();
    return post.commit().of(() -> workshop.orders().take(now, now.plus(LONGEST)));
  }

  private void make(FileOrder order) {
    var kind = Kind.of(order.kind()).orElseThrow();
    var person = post.register().of(order.person()).filter(p -> mayHave(p, kind));
    var plan = plans.of(order.cycle().plan());
    var cycle = plan.flatMap(p -> ReportingCycle.in(p, order.cycle()));
    if (person.isEmpty() || cycle.isEmpty()) {
      deliver(order, List.of());
      return;
    }
    var phrases = post.texts().in(person.get().language());
    // Read at one moment; made afterwards, so that nobody waits for it.
    var report =
        post.commit().of(() -> workshop.reports().of(plan.get(), cycle.get(), person.get()));
    var chat = person.get().id().chat();
    if (kind.isPicture()) {
      var first = workshop.updates().firstAnswers(order.cycle());
      var picture = CyclePicture.of(kind, report, first, phrases);
      deliver(order, List.of(new Reply.Document(chat, picture.file(), picture.caption())));
      return;
    }
    var file = workshop.files().of(kind, report, phrases);
    var caption =
        phrases.html(
            "report.files.made",
            "kind",
            phrases.plain("report.kind." + kind.code()),
            "cycle",
            cycle.get().title().in(phrases.language()),
            "answered",
            report.answered(),
            "all",
            report.entries().size(),
            "at",
            phrases.moment(report.madeAt(), plan.get().zone()));
    deliver(order, List.of(new Reply.Document(chat, file, caption)));
  }

  private List<Reply> failed(FileOrder order) {
    var told = new ArrayList<Reply>();
    post.register()
        .of(order.person())
        .ifPresent(
            person ->
                told.add(
                    new Page(apology(post.texts().in(person.language()))).to(person.id().chat())));
    return told;
  }

  private static Html apology(Phrases phrases) {
    return phrases.html("report.files.failed");
  }

  private void deliver(FileOrder order, List<Reply> replies) {
    post.commit()
        .run(
            () -> {
              if (workshop.orders().done(order.id(), clock.instant())) {
                post.outbox().add(Urgency.REPLY, replies);
              }
            });
  }
}
