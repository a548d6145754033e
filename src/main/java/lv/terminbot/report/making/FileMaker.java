package lv.terminbot.report.making;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import lv.terminbot.intent.OfFiles.Kind;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Protection;
import lv.terminbot.report.FileOrders.FileOrder;
import lv.terminbot.text.Whereabouts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes what was ordered, beside everything else, and tells meanwhile how far it is. A crash on the
 * way makes it anew; what crashes the program again and again is given up.
 */
public final class FileMaker {
  private static final Logger LOG = LoggerFactory.getLogger(FileMaker.class);

  private final FileTasks tasks;
  private final FileWorkshop workshop;
  private final FileDelivery delivery;
  private final Protection protection;
  private final Map<Long, Making> underWay = new ConcurrentHashMap<>();
  private volatile boolean ending;

  /** What is being made, and how far it is. */
  private record Making(FileTask task, FileWords words, Progress progress) {}

  public FileMaker(
      FileTasks tasks, FileWorkshop workshop, FileDelivery delivery, Protection protection) {
    this.protection = protection;
    this.tasks = tasks;
    this.workshop = workshop;
    this.delivery = delivery;
  }

  /** To be called before anything is made. */
  public void begin() {
    workshop.clear();
    tasks.recover();
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
        tasks.find(order).ifPresentOrElse(this::make, () -> giveUp(order));
      } catch (Progress.Stopped stopped) {
        tasks.leave(order);
      } catch (RuntimeException failed) {
        // An exception's words may be somebody's: where it happened is enough to find it.
        LOG.error("file order {} failed: {}", order.id(), Whereabouts.of(failed));
        giveUp(order);
      } finally {
        underWay.remove(order.id());
      }
    }
  }

  private Optional<FileOrder> taken(List<String> kinds) {
    return ending ? Optional.empty() : tasks.take(kinds);
  }

  private void make(FileTask task) {
    var words = workshop.words(task);
    var progress = new Progress(1 + ReportFiles.passes(task.kind()));
    underWay.put(task.order().id(), new Making(task, words, progress));
    workshop.make(
        task,
        progress,
        finished -> {
          underWay.remove(task.order().id());
          delivery.send(task, words, task.namesPeople() ? finished.under(protection) : finished);
        });
  }

  /** Says how far everything is that is being made. */
  public void tell() {
    for (var making : underWay.values()) {
      var page = new Page(making.words().progress(making.progress().percent()));
      delivery.tellProgress(
          making.task(), page, () -> underWay.containsKey(making.task().order().id()));
    }
  }

  private void giveUp(FileOrder order) {
    if (!ending) {
      delivery.giveUp(order, tasks.person(order).map(workshop::apologize));
    }
  }
}
