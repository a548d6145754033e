package lv.terminbot.report.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.people.MadeLink;
import lv.terminbot.people.Person;
import lv.terminbot.people.joining.InvitationOrder;
import lv.terminbot.people.joining.InvitationOrder.Manner;
import lv.terminbot.report.making.Scratch;
import lv.terminbot.report.making.ZipSeries.Item;
import lv.terminbot.text.Whereabouts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the letters that were ordered, beside everything else. Their links are kept with the commit
 * that sends them: a crash on the way makes both anew, and no link is left that nobody holds.
 */
public final class LetterMaker {
  private static final Logger LOG = LoggerFactory.getLogger(LetterMaker.class);

  private final LetterTasks tasks;
  private final LetterFiles files;
  private final EmailedLetters emails;
  private final LetterDelivery delivery;
  private final Scratch scratch;
  private final Map<InvitationOrder, AtomicInteger> underWay = new ConcurrentHashMap<>();
  private volatile boolean ending;

  public LetterMaker(
      LetterTasks tasks,
      LetterFiles files,
      EmailedLetters emails,
      LetterDelivery delivery,
      Scratch scratch) {
    this.tasks = tasks;
    this.files = files;
    this.emails = emails;
    this.delivery = delivery;
    this.scratch = scratch;
  }

  /** To be called before anything is made. */
  public void begin() {
    tasks.recover();
  }

  /** Nothing is begun any more, and what is being made is left to the next start. */
  public void end() {
    ending = true;
  }

  /** Makes and sends all that was ordered. */
  public void makeAll() {
    for (var next = taken(); next.isPresent(); next = taken()) {
      var order = next.get();
      underWay.put(order, new AtomicInteger());
      try {
        tasks
            .inviter(order)
            .ifPresentOrElse(inviter -> make(order, inviter), () -> delivery.giveUp(order));
      } catch (RuntimeException failed) {
        // An exception's words may be somebody's: where it happened is enough to find it.
        LOG.error("letters of order {} failed: {}", order.id(), Whereabouts.of(failed));
        delivery.giveUp(order);
      } finally {
        underWay.remove(order);
      }
    }
  }

  private Optional<InvitationOrder> taken() {
    return ending ? Optional.empty() : tasks.take();
  }

  private void make(InvitationOrder order, Person inviter) {
    var drafted = tasks.draft(order);
    try (var bench = scratch.bench()) {
      if (order.manner() == Manner.EMAIL) {
        var letters = new LinkedHashMap<MadeLink, Reply>();
        for (var made : drafted) {
          emails.write(made, inviter, bench).ifPresent(l -> letters.put(made, l));
          count(order);
        }
        delivery.email(order, letters);
      } else {
        var letters = new ArrayList<Item>();
        for (var made : drafted) {
          letters.addAll(files.letters(made, inviter, bench));
          count(order);
        }
        if (!ending) {
          var archives = files.archive(List.copyOf(letters), tasks.now(), bench);
          delivery.send(order, drafted, archives);
        }
      }
    }
  }

  private void count(InvitationOrder order) {
    Optional.ofNullable(underWay.get(order)).ifPresent(AtomicInteger::incrementAndGet);
  }

  /** Says how far everything is that is being made. */
  public void tell() {
    underWay.forEach(
        (order, done) ->
            delivery.tellProgress(order, done.get(), () -> underWay.containsKey(order)));
  }
}
