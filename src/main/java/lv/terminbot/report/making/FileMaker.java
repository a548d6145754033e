package lv.terminbot.report.making;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.OfFiles.Kind;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.Enclosures;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Snapshot;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Plans;
import lv.terminbot.report.CalendarDesk;
import lv.terminbot.report.FileOrders;
import lv.terminbot.report.FileOrders.FileOrder;
import lv.terminbot.report.ReportDesk;
import lv.terminbot.report.making.ReportFiles.Made;
import lv.terminbot.text.Html;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes what was ordered, beside everything else, and tells meanwhile how far it is. A crash on the
 * way makes it anew; what crashes the program again and again is given up.
 */
public final class FileMaker {
  private static final Logger LOG = LoggerFactory.getLogger(FileMaker.class);

  /** How long an order is nobody else's without a sign of life; one is given every few seconds. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  private static final int MOST_TRIES = 3;

  /** What is larger is laid down in pieces before its message is queued. */
  private static final long LARGE = 1 << 20;

  private final Tools tools;
  private final CalendarDesk.Post post;
  private final Plans plans;
  private final Clock clock;
  private final Map<Long, Making> underWay = new ConcurrentHashMap<>();
  private volatile boolean ending;

  /** What files are made with. */
  public record Tools(
      FileOrders orders,
      CycleReports reports,
      ReportFiles files,
      Snapshot snapshot,
      Enclosures enclosures,
      Scratch scratch) {}

  /** What is being made, how far it is, and what was told of that last. */
  private record Making(FileOrder order, Person person, FileWords words, Progress progress) {}

  public FileMaker(Tools tools, CalendarDesk.Post post, Plans plans, Clock clock) {
    this.tools = tools;
    this.post = post;
    this.plans = plans;
    this.clock = clock;
  }

  /** To be called before anything is made. */
  public void begin() {
    tools.scratch().clear();
    post.work().run(tools.orders()::recover);
  }

  /** Nothing is begun any more, and what is being made is left to the next start. */
  public void end() {
    ending = true;
    underWay.values().forEach(making -> making.progress().stop());
  }

  /** Makes and sends all pictures that were ordered. */
  public void drawPictures() {
    makeAll(Stream.of(Kind.values()).filter(Kind::isPicture).map(Kind::code).toList());
  }

  /** Makes and sends all files that were ordered. */
  public void makeFiles() {
    makeAll(Stream.of(Kind.values()).filter(kind -> !kind.isPicture()).map(Kind::code).toList());
  }

  private void makeAll(List<String> kinds) {
    for (var next = taken(kinds); next.isPresent(); next = taken(kinds)) {
      var order = next.get();
      try {
        make(order);
      } catch (Progress.Stopped stopped) {
        post.work().run(() -> tools.orders().leave(order.id()));
      } catch (RuntimeException failed) {
        LOG.error("file order {} failed", order.id(), failed);
        giveUp(order);
      } finally {
        underWay.remove(order.id());
      }
    }
  }

  private Optional<FileOrder> taken(List<String> kinds) {
    if (ending) {
      return Optional.empty();
    }
    var now = clock.instant();
    return post.work().compute(() -> tools.orders().take(kinds, now, now.plus(LEASE)));
  }

  private void make(FileOrder order) {
    var kind = Kind.parse(order.kind()).orElseThrow();
    var person = post.register().find(order.person()).filter(p -> ReportDesk.mayHave(p, kind));
    var plan = plans.find(order.cycle().plan());
    var cycle = plan.flatMap(p -> ReportingCycle.in(p, order.cycle()));
    if (person.isEmpty() || cycle.isEmpty() || order.tries() >= MOST_TRIES) {
      giveUp(order);
      return;
    }
    var phrases = post.texts().in(person.get().language());
    var words = new FileWords(kind, phrases);
    var progress = new Progress(1 + ReportFiles.passes(kind));
    underWay.put(order.id(), new Making(order, person.get(), words, progress));
    try (var bench = tools.scratch().bench()) {
      var made =
          tools
              .snapshot()
              .read(
                  () -> {
                    var reader = ReportFiles.reader(kind, person.get());
                    var report = tools.reports().gather(plan.get(), cycle.get(), reader, progress);
                    var files = tools.files().make(kind, report, phrases, bench);
                    return new Finished(files, words.caption(report));
                  });
      underWay.remove(order.id());
      send(order, person.get(), words, made);
    }
  }

  /** What was made, and what is said under it. */
  private record Finished(Made made, Html caption) {}

  private List<Attachment> laid(List<Attachment> files) {
    return files.stream()
        .map(file -> file.size() > LARGE ? tools.enclosures().lay(file) : file)
        .toList();
  }

  private void send(FileOrder order, Person person, FileWords words, Finished finished) {
    var chat = person.id().chat();
    var replies = new ArrayList<Reply>();
    var files = laid(finished.made().files());
    var shown = finished.made().words();
    var caption = shown.isEmpty() ? List.of(finished.caption()) : Html.lines(shown).pages(1024);
    for (var file : files) {
      var under =
          replies.isEmpty()
              ? caption.getFirst()
              : words.more(files.indexOf(file) + 1, files.size());
      replies.add(new Reply.Document(chat, file, under));
    }
    // What has no room under a picture follows it, so that nothing it shows is left unsaid.
    caption.stream().skip(1).forEach(more -> replies.add(new Reply.Message(chat, more)));
    var ready = new Page(words.ready());
    post.work()
        .run(
            () -> {
              if (tools.orders().done(order.id(), clock.instant())) {
                post.outbox().revise(chat, order.slot(), ready);
                post.outbox().add(Urgency.REPLY, replies);
              }
            });
  }

  /** Says how far everything is that is being made, and that somebody is at it. */
  public void tell() {
    for (var making : underWay.values()) {
      var order = making.order();
      var page = new Page(making.words().progress(making.progress().percent()));
      post.work()
          .run(
              () -> {
                tools.orders().hold(order.id(), clock.instant().plus(LEASE));
                if (underWay.containsKey(order.id())) {
                  post.outbox().revise(making.person().id().chat(), order.slot(), page);
                }
              });
    }
  }

  private void giveUp(FileOrder order) {
    if (ending) {
      return;
    }
    post.work()
        .run(
            () -> {
              if (tools.orders().done(order.id(), clock.instant())) {
                post.register().find(order.person()).ifPresent(person -> apologize(order, person));
              }
            });
  }

  private void apologize(FileOrder order, Person person) {
    var phrases = post.texts().in(person.language());
    post.outbox()
        .revise(person.id().chat(), order.slot(), new Page(phrases.html("report.files.failed")));
  }
}
