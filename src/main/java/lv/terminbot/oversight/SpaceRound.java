package lv.terminbot.oversight;

import java.time.Instant;
import java.util.Optional;
import lv.terminbot.mailbox.UnitOfWork;

/** Gives room back to the disk, and has the coordinators told before there is none left. */
public final class SpaceRound {
  private final StoredSpace space;
  private final SpaceWarning warning;
  private final UnitOfWork work;

  public SpaceRound(StoredSpace space, SpaceWarning warning, UnitOfWork work) {
    this.space = space;
    this.warning = warning;
    this.work = work;
  }

  /** The look of every minute is often enough. */
  public Optional<Instant> run() {
    space.giveBack();
    var measured = space.measure();
    if (warning.isDue(measured)) {
      work.run(() -> warning.tell(measured));
    }
    return Optional.empty();
  }
}
