package lv.terminbot.store.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.terminbot.mailbox.Bell;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.IfUncertain;
import lv.terminbot.mailbox.InRecord;
import lv.terminbot.mailbox.Outbox.Carrier;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.store.AfterCommit;
import lv.terminbot.store.outbox.QueuedRows.Queueing;
import lv.terminbot.store.outbox.QueuedRows.Start;
import lv.terminbot.text.Html;

/** Queues what is to go out, as part of the caller's commit, and rings once that is made. */
final class OutboxIntake {
  private final QueuedRows rows;
  private final OutgoingFiles files;
  private final PassingAnswers passing;
  private final Departures departures;
  private final Bell bell;

  OutboxIntake(
      QueuedRows rows,
      OutgoingFiles files,
      PassingAnswers passing,
      Departures departures,
      Bell bell) {
    this.rows = rows;
    this.files = files;
    this.passing = passing;
    this.departures = departures;
    this.bell = bell;
  }

  List<OutgoingId> add(Urgency urgency, List<Reply> replies) {
    return add(urgency, replies, Queueing.plain());
  }

  /** The first of them leaves at once where it can; the others follow it. */
  void answer(List<Reply> replies) {
    var how = new Queueing(Optional.empty(), IfUncertain.SAY_AGAIN, InRecord.WITH_WORDS);
    var atOnce = replies.stream().limit(1).filter(first -> hasLeft(first, how)).toList();
    add(Urgency.REPLY, replies.subList(atOnce.size(), replies.size()), how);
  }

  private boolean hasLeft(Reply reply, Queueing how) {
    var row = WrittenReply.split(reply, code(Urgency.REPLY));
    var carrier = row.size() > 1 ? Optional.<Carrier>empty() : departures.claim(reply);
    carrier.ifPresent(
        hands -> {
          AfterCommit.run(() -> {}, hands::letGo);
          var id = insert(row.getFirst(), reply, how);
          var leaving = new Outgoing(id, reply, Urgency.REPLY, 0, how.ifUncertain());
          AfterCommit.run(() -> hands.carry(leaving), () -> {});
        });
    return carrier.isPresent();
  }

  private OutgoingId insert(OutgoingRow row, Reply reply, Queueing how) {
    return rows.insert(
        row, WrittenReply.codes(reply), how.of(reply, Optional.empty()), Start.IN_FLIGHT);
  }

  OutgoingId addUntil(Instant until, Reply reply) {
    var useful = new Queueing(Optional.of(until), IfUncertain.LEAVE, InRecord.WITH_WORDS);
    return add(Urgency.BULK, List.of(reply), useful).getFirst();
  }

  private List<OutgoingId> add(Urgency urgency, List<Reply> replies, Queueing queueing) {
    var ids = new ArrayList<OutgoingId>();
    for (var reply : replies) {
      if (reply instanceof Reply.InlineAnswer answer) {
        passing.overtake(answer);
      }
      var how = queueing.of(reply, uselessFrom(reply));
      var codes = WrittenReply.codes(reply);
      ids.add(
          WrittenReply.split(reply, code(urgency)).stream()
              .map(row -> rows.insert(row, codes, how, Start.WAITING))
              .toList()
              .getLast());
      if (reply instanceof Reply.Document document) {
        files.keep(ids.getLast(), document.file(), rows.now().toEpochMilli());
      }
    }
    if (!ids.isEmpty()) {
      AfterCommit.ring(bell);
    }
    return ids;
  }

  private Optional<Instant> uselessFrom(Reply reply) {
    return reply instanceof Reply.InlineAnswer
        ? Optional.of(rows.now().plus(Reply.InlineAnswer.USEFUL))
        : Optional.empty();
  }

  void revise(ChatId chat, String slot, Page page) {
    if (!rows.replaced(chat, slot, page)) {
      var code = code(Urgency.REPLY);
      var codes = WrittenReply.codes(page.buttons());
      rows.insert(
          WrittenReply.revision(chat, slot, page, code), codes, Queueing.plain(), Start.WAITING);
    }
    AfterCommit.ring(bell);
  }

  boolean sendAgain(OutgoingId message, Html mark) {
    var again = rows.sendAgain(message, mark);
    if (again) {
      AfterCommit.ring(bell);
    }
    return again;
  }

  /** How the table names it. */
  static String code(Urgency urgency) {
    return urgency.name().toLowerCase(Locale.ROOT);
  }
}
