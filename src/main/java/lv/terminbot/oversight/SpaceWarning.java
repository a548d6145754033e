package lv.terminbot.oversight;

import java.time.Clock;
import java.time.LocalDate;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Notifier;
import lv.terminbot.progress.EvidenceSpace;
import lv.terminbot.progress.Quota;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What coordinators are told, once a day, when room becomes scarce. */
public final class SpaceWarning {
  private static final long SCARCE = 1L << 30;
  private final StoredSpace space;
  private final EvidenceSpace evidence;
  private final Quota quota;
  private final Notifier notifier;
  private final Clock clock;

  public SpaceWarning(
      StoredSpace space, EvidenceSpace evidence, Quota quota, Notifier notifier, Clock clock) {
    this.space = space;
    this.evidence = evidence;
    this.quota = quota;
    this.notifier = notifier;
    this.clock = clock;
  }

  boolean isDue(StoredSpace.Measured measured) {
    return measured.free().filter(free -> free < SCARCE).isPresent()
        || quota.isScarce(evidence.bytes());
  }

  /** As part of the caller's commit. */
  void tell(StoredSpace.Measured measured) {
    if (space.claim(LocalDate.now(clock))) {
      notifier.tellCoordinators(phrases -> new Page(words(measured, phrases)));
    }
  }

  private Html words(StoredSpace.Measured measured, Phrases phrases) {
    var said =
        phrases.html(
            "oversight.space.evidence",
            "used",
            megabytes(evidence.bytes()),
            "most",
            quota.inAll(),
            "database",
            megabytes(measured.database()));
    return measured
        .free()
        .map(
            free -> Html.lines(said, phrases.html("oversight.space.disk", "free", megabytes(free))))
        .orElse(said);
  }

  private static long megabytes(long bytes) {
    return bytes >> 20;
  }
}
