package lv.terminbot.oversight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.Notifier;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.Quota;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * Gives room back to the disk, and tells the coordinators, once a day, before there is none left.
 */
public final class SpaceRound {
  private static final long SCARCE = 1L << 30;
  private final StoredSpace space;
  private final EvidenceFiles files;
  private final Quota quota;
  private final Warning warning;
  private final Clock clock;

  /** Who is told, and in which commit. */
  public record Warning(Notifier notifier, UnitOfWork work) {}

  public SpaceRound(
      StoredSpace space, EvidenceFiles files, Quota quota, Warning warning, Clock clock) {
    this.space = space;
    this.files = files;
    this.quota = quota;
    this.warning = warning;
    this.clock = clock;
  }

  /** The look of every minute is often enough. */
  public Optional<Instant> run() {
    space.giveBack();
    var evidence = files.bytes();
    var measured = space.measure();
    var diskScarce = measured.free().filter(free -> free < SCARCE).isPresent();
    if (diskScarce || quota.isScarce(evidence)) {
      warning.work().run(() -> tell(evidence, measured));
    }
    return Optional.empty();
  }

  private void tell(long evidence, StoredSpace.Measured measured) {
    if (space.claim(LocalDate.now(clock))) {
      warning.notifier().tellCoordinators(phrases -> new Page(words(evidence, measured, phrases)));
    }
  }

  private Html words(long evidence, StoredSpace.Measured measured, Phrases phrases) {
    var said =
        phrases.html(
            "oversight.space.evidence",
            "used",
            megabytes(evidence),
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
