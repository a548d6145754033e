package lv.terminbot.store.people;

import java.util.List;
import java.util.Optional;
import lv.terminbot.people.TrailCheck;
import lv.terminbot.people.TrailEnd;

/** Goes from row to row of the trail and keeps the first that does not follow. */
final class TrailChain {
  private final Optional<TrailEnd> noted;
  private TrailEnd last = new TrailEnd(0, "");
  private long entries;
  private Optional<Long> broken = Optional.empty();

  TrailChain(Optional<TrailEnd> noted) {
    this.noted = noted;
  }

  void follow(TrailRow row) {
    entries++;
    if (row.form() != 1 && row.id() != last.number() + 1) {
      found(Math.min(row.id(), last.number() + 1));
    }
    if (!row.digest().equals(row.digestAfter(last.digest())) || isAnother(row)) {
      found(row.id());
    }
    last = new TrailEnd(row.id(), row.digest());
  }

  private boolean isAnother(TrailRow row) {
    return noted
        .filter(end -> end.number() == row.id() && !row.digest().startsWith(end.digest()))
        .isPresent();
  }

  /** The rows are over; they must be over there. */
  TrailCheck endingAt(TrailEnd end) {
    if (last.number() != end.number()) {
      found(Math.min(last.number(), end.number()) + 1);
    } else if (!last.digest().equals(end.digest())) {
      found(last.number());
    }
    noted.filter(known -> known.number() > last.number()).ifPresent(_ -> found(last.number() + 1));
    return new TrailCheck(entries, broken, end, List.of());
  }

  private void found(long number) {
    if (broken.isEmpty()) {
      broken = Optional.of(number);
    }
  }
}
