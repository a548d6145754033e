package lv.terminbot.oversight;

import lv.terminbot.oversight.Editions.Edition;
import lv.terminbot.oversight.Editions.Kind;

/** The digest that is told at the end of a working day on which something has changed. */
public final class DailyDigest {
  private final Editions editions;
  private final Digest digest;
  private final Addressees addressees;
  private final InstitutionDigests institutions;
  private final Timetable times;

  public DailyDigest(
      Editions editions,
      Digest digest,
      Addressees addressees,
      InstitutionDigests institutions,
      Timetable times) {
    this.institutions = institutions;
    this.editions = editions;
    this.digest = digest;
    this.addressees = addressees;
    this.times = times;
  }

  /** A first start has no past to tell of. */
  void begin() {
    if (editions.latest(Kind.DIGEST).isEmpty()) {
      editions.claim(Kind.DIGEST, new Edition(times.digestDay(), times.settled()));
    }
  }

  boolean isDue() {
    return editions
        .latest(Kind.DIGEST)
        .filter(last -> last.day().isBefore(times.digestDay()))
        .isPresent();
  }

  /** Leaves what is due to the next one: nobody gets two on a day. */
  void passOver() {
    if (isDue()) {
      var last = editions.latest(Kind.DIGEST).orElseThrow();
      editions.claim(Kind.DIGEST, new Edition(times.digestDay(), last.until()));
    }
  }

  /** Tells it, once a day; part of the caller's commit. */
  void tell() {
    var last = editions.latest(Kind.DIGEST).orElseThrow();
    var time = new Happenings.Time(last.until(), times.settled());
    // Claimed for today once something is told, so that nobody gets two on a day; where nothing
    // had changed, today's own is still to come.
    var silent = digest.isEmpty(time);
    var day = silent ? times.digestDay() : times.today();
    if (editions.claim(Kind.DIGEST, new Edition(day, time.until())) && !silent) {
      addressees.tell((readers, phrases) -> digest.write(time, readers, phrases));
      institutions.tell(time);
    }
  }
}
