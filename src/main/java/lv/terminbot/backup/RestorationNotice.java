package lv.terminbot.backup;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfDelivery;
import lv.terminbot.intent.OfNudges;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Notifier;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What the coordinators read, in one message, once the data were put back. */
public final class RestorationNotice {
  private final Notifier notifier;
  private final Outbox outbox;
  private final ZoneId zone;

  public RestorationNotice(Notifier notifier, Outbox outbox, ZoneId zone) {
    this.notifier = notifier;
    this.outbox = outbox;
    this.zone = zone;
  }

  void tell(Instant copied, NotKnown notKnown, Instant now) {
    outbox.answer(
        notifier.lettersToCoordinators(
            phrases ->
                new Page(text(copied, notKnown, now, phrases), buttons(notKnown, now, phrases))));
  }

  private Html text(Instant copied, NotKnown notKnown, Instant now, Phrases phrases) {
    var from = phrases.moment(copied, zone);
    var until = phrases.moment(now, zone);
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("backup.restored.what", "from", from, "until", until));
    lines.add(phrases.html("backup.restored.waits"));
    lines.add(phrases.html("backup.restored.steps", "from", from, "until", until));
    if (notKnown.occasions() > 0) {
      lines.add(phrases.html("backup.restored.occasions", "count", notKnown.occasions()));
    }
    if (notKnown.messages() > 0) {
      lines.add(phrases.html("backup.restored.messages", "count", notKnown.messages()));
    }
    lines.add(
        phrases.html("backup.restored.numbers", "number", Long.toString(notKnown.lastNumber())));
    return lines.stream().reduce((all, next) -> all.plus("\n\n").plus(next)).orElseThrow();
  }

  private static List<List<Button>> buttons(NotKnown notKnown, Instant now, Phrases phrases) {
    var rows = new ArrayList<List<Button>>();
    var resume = new OfNudges.AskPausing(OfNudges.Pausing.RESUME);
    rows.add(
        List.of(new Button(phrases.plain("backup.restored.resume"), ButtonCode.encode(resume))));
    if (notKnown.messages() > 0) {
      var again = new OfDelivery.SendAllAgain(now.toEpochMilli());
      rows.add(
          List.of(new Button(phrases.plain("backup.restored.again"), ButtonCode.encode(again))));
    }
    return rows;
  }
}
