package lv.terminbot.progress.reporting;

import java.time.Clock;
import java.time.Duration;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.Protection;
import lv.terminbot.people.Person;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailBook;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.progress.Evidence;

/** Which attachments somebody has taken: it is written down, and no more than one can look at. */
public final class TakenFiles {
  static final int MOST = 60;
  private static final Duration WINDOW = Duration.ofHours(1);

  private final Trail trail;
  private final TrailBook book;
  private final Protection protection;
  private final Clock clock;

  public TakenFiles(Trail trail, TrailBook book, Protection protection, Clock clock) {
    this.protection = protection;
    this.trail = trail;
    this.book = book;
    this.clock = clock;
  }

  boolean mayTakeMore(Person person) {
    var since = clock.instant().minus(WINDOW);
    return book.count(person.id(), TrailEvent.ATTACHMENT_TAKEN, since) < MOST;
  }

  /** The attachment as it goes out. */
  Attachment take(Person person, Evidence evidence, Attachment.Content content) {
    trail.write(
        TrailEntry.of(TrailEvent.ATTACHMENT_TAKEN, "attachment " + evidence.id())
            .by(person.id())
            .to(evidence.update().map(number -> "of report " + number).orElse("of a draft")));
    return protection.over(
        new Attachment(evidence.name(), "application/octet-stream", evidence.size(), content));
  }
}
