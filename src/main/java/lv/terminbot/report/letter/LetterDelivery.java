package lv.terminbot.report.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.Destination;
import lv.terminbot.mailbox.Enclosures;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.people.MadeLink;
import lv.terminbot.people.Person;
import lv.terminbot.people.joining.InvitationOrder;
import lv.terminbot.people.joining.LinkExchange;
import lv.terminbot.people.joining.WayFromLetters;
import lv.terminbot.text.Html;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Sends the letters that were made, with their links, and shows how far they are. */
public final class LetterDelivery {
  /** What is larger is laid down in pieces before its message is queued. */
  private static final long LARGE = 1 << 20;

  private final LetterTasks tasks;
  private final LinkExchange exchange;
  private final Outbox outbox;
  private final Enclosures enclosures;
  private final Texts texts;

  public LetterDelivery(
      LetterTasks tasks, LinkExchange exchange, Outbox outbox, Enclosures enclosures, Texts texts) {
    this.tasks = tasks;
    this.exchange = exchange;
    this.outbox = outbox;
    this.enclosures = enclosures;
    this.texts = texts;
  }

  /** To whoever ordered them. */
  void send(InvitationOrder order, List<MadeLink> drafted, List<Attachment> archives) {
    var phrases = phrases(order);
    var replies = new ArrayList<Reply>();
    for (var archive : archives) {
      var laid = archive.size() > LARGE ? enclosures.lay(archive) : archive;
      var caption =
          replies.isEmpty()
              ? phrases.html("report.letter.caption", "count", drafted.size())
              : Html.EMPTY;
      replies.add(
          new Reply.Document(
              new Destination(order.by().chat()),
              laid,
              caption,
              archive.equals(archives.getLast()) ? WayFromLetters.rows(phrases) : List.of()));
    }
    tasks.end(
        order,
        () -> {
          exchange.keep(order, drafted);
          outbox.revise(
              order.by().chat(),
              order.slot(),
              new Page(phrases.html("report.letter.ready", "count", drafted.size())));
          outbox.add(Urgency.REPLY, replies);
        });
  }

  /** Each to its address, with its own link; of use for as long as that opens. */
  void email(InvitationOrder order, Map<MadeLink, Reply> letters) {
    var phrases = phrases(order);
    tasks.end(
        order,
        () -> {
          exchange.keep(order, List.copyOf(letters.keySet()));
          letters.forEach((made, letter) -> outbox.addUntil(made.link().expiresAt(), letter));
          outbox.revise(
              order.by().chat(),
              order.slot(),
              new Page(phrases.html("report.letter.emailed", "count", letters.size())));
        });
  }

  /** Says how far it is, as long as it is being made, and that somebody is at it. */
  void tellProgress(InvitationOrder order, int done, BooleanSupplier stillMade) {
    var page =
        new Page(
            phrases(order)
                .html(
                    "report.letter.making",
                    "done",
                    (long) done,
                    "all",
                    (long) order.memberships().size()));
    tasks.hold(
        order,
        () -> {
          if (stillMade.getAsBoolean()) {
            outbox.revise(order.by().chat(), order.slot(), page);
          }
        });
  }

  /** They will not be made. */
  void giveUp(InvitationOrder order) {
    var page = new Page(phrases(order).html("report.letter.failed"));
    tasks.end(
        order,
        () ->
            tasks
                .orderer(order)
                .ifPresent(person -> outbox.revise(person.id().chat(), order.slot(), page)));
  }

  private Phrases phrases(InvitationOrder order) {
    return texts.in(tasks.orderer(order).map(Person::language).orElse(Language.LATVIAN));
  }
}
