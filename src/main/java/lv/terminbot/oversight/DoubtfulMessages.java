package lv.terminbot.oversight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfDelivery;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Doubtful;
import lv.terminbot.mailbox.Doubts;
import lv.terminbot.people.Recipients;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The messages of late that may not have arrived, those of one bad minute together. */
public final class DoubtfulMessages {
  private static final Duration OF_LATE = Duration.ofDays(7);
  private final Doubts doubts;
  private final Recipients recipients;
  private final Clock clock;

  public DoubtfulMessages(Doubts doubts, Recipients recipients, Clock clock) {
    this.doubts = doubts;
    this.recipients = recipients;
    this.clock = clock;
  }

  /** By the moment of the notice that told of them. */
  Map<Instant, List<Doubtful>> find() {
    return doubts.toldSince(clock.instant().minus(OF_LATE)).stream()
        .collect(
            Collectors.groupingBy(
                message -> message.toldAt().orElseThrow(), TreeMap::new, Collectors.toList()));
  }

  Html describe(List<Doubtful> messages, Phrases phrases) {
    return phrases.html(
        "oversight.alarms.doubtful",
        "count",
        (long) messages.size(),
        "at",
        phrases.moment(messages.getFirst().moment(), clock.getZone()),
        "names",
        recipients.name(messages, phrases));
  }

  Button again(Instant notice, List<Doubtful> messages, Phrases phrases) {
    return new Button(
        phrases.plain("oversight.alarms.button.allAgain", "count", (long) messages.size()),
        ButtonCode.encode(new OfDelivery.SendAllAgain(notice.toEpochMilli())));
  }
}
