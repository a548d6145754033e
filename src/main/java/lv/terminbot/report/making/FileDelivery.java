package lv.terminbot.report.making;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.Destination;
import lv.terminbot.mailbox.Enclosures;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.report.FileOrders;
import lv.terminbot.report.FileOrders.FileOrder;
import lv.terminbot.report.making.FileWorkshop.Finished;
import lv.terminbot.text.Html;

/** Sends what was made, once, and shows in the message of the order how far it is. */
public final class FileDelivery {
  /** What is larger is laid down in pieces before its message is queued. */
  private static final long LARGE = 1 << 20;

  private final FileOrders orders;
  private final Outbox outbox;
  private final Enclosures enclosures;
  private final UnitOfWork work;
  private final Clock clock;

  public FileDelivery(
      FileOrders orders, Outbox outbox, Enclosures enclosures, UnitOfWork work, Clock clock) {
    this.orders = orders;
    this.outbox = outbox;
    this.enclosures = enclosures;
    this.work = work;
    this.clock = clock;
  }

  void send(FileTask task, FileWords words, Finished finished) {
    var replies = replies(task, words, finished);
    var order = task.order();
    work.run(
        () -> {
          if (orders.done(order.id(), clock.instant())) {
            outbox.revise(task.chat(), order.slot(), new Page(words.ready()));
            outbox.add(Urgency.REPLY, replies);
          }
        });
  }

  private List<Reply> replies(FileTask task, FileWords words, Finished finished) {
    var replies = new ArrayList<Reply>();
    var files = laid(finished.made().files());
    var shown = finished.made().words();
    var last = files.getLast();
    for (var file : files) {
      var number = replies.isEmpty() ? 0 : files.indexOf(file);
      var caption =
          shown.isEmpty()
              ? List.of(number == 0 ? finished.caption() : words.more(number + 1, files.size()))
              : Html.lines(shown.get(number)).pages(1024);
      replies.add(
          new Reply.Document(
              new Destination(task.chat()),
              file,
              caption.getFirst(),
              file.equals(last) ? words.wayOn(task.person()) : List.of()));
      // What has no room under a picture follows it, so that nothing it shows is left unsaid.
      caption.stream().skip(1).forEach(more -> replies.add(new Reply.Message(task.chat(), more)));
    }
    return replies;
  }

  private List<Attachment> laid(List<Attachment> files) {
    return files.stream().map(file -> file.size() > LARGE ? enclosures.lay(file) : file).toList();
  }

  /** Says how far it is, as long as it is being made, and that somebody is at it. */
  void tellProgress(FileTask task, Page page, BooleanSupplier stillMade) {
    var order = task.order();
    work.run(
        () -> {
          orders.hold(order.id(), clock.instant().plus(FileTasks.LEASE));
          if (stillMade.getAsBoolean()) {
            outbox.revise(task.chat(), order.slot(), page);
          }
        });
  }

  /** It will not be made. */
  void giveUp(FileOrder order, Optional<Page> apology) {
    work.run(
        () -> {
          if (orders.done(order.id(), clock.instant())) {
            apology.ifPresent(page -> outbox.revise(order.person().chat(), order.slot(), page));
          }
        });
  }
}
