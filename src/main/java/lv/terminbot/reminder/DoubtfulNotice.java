package lv.terminbot.reminder;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfDelivery;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Doubtful;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Recipients;
import lv.terminbot.text.Phrases;

/** What coordinators read of messages that may not have arrived, and of those that wait long. */
public final class DoubtfulNotice {
  private final Notifier notifier;
  private final Recipients recipients;
  private final ZoneId zone;

  public DoubtfulNotice(Notifier notifier, Recipients recipients, ZoneId zone) {
    this.notifier = notifier;
    this.recipients = recipients;
    this.zone = zone;
  }

  /** One letter for all of them, with one button that sends all of them again. */
  List<Reply> uncertain(List<Doubtful> messages, Instant notice) {
    return notifier.lettersToCoordinators(phrases -> uncertain(messages, notice, phrases));
  }

  private Page uncertain(List<Doubtful> messages, Instant notice, Phrases phrases) {
    var count = (long) messages.size();
    var text =
        phrases.html(
            "reminder.doubtful.uncertain",
            "count",
            count,
            "names",
            recipients.name(messages, phrases));
    var again =
        new Button(
            phrases.plain("reminder.doubtful.again", "count", count),
            ButtonCode.encode(new OfDelivery.SendAllAgain(notice.toEpochMilli())));
    return new Page(text, List.of(List.of(again)));
  }

  List<Reply> waiting(List<Doubtful> messages) {
    var until = messages.stream().map(Doubtful::moment).max(Instant::compareTo).orElseThrow();
    return notifier.lettersToCoordinators(
        phrases ->
            new Page(
                phrases.html(
                    "reminder.doubtful.waiting",
                    "names",
                    recipients.name(messages, phrases),
                    "until",
                    phrases.moment(until, zone))));
  }
}
