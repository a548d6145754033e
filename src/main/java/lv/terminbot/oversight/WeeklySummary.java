package lv.terminbot.oversight;

import lv.terminbot.oversight.Editions.Edition;
import lv.terminbot.oversight.Editions.Kind;

/** The summary that is told on the first working day of a week in which a cycle is open. */
public final class WeeklySummary {
  private final Editions editions;
  private final Summary summary;
  private final Addressees addressees;
  private final Timetable times;

  public WeeklySummary(Editions editions, Summary summary, Addressees addressees, Timetable times) {
    this.editions = editions;
    this.summary = summary;
    this.addressees = addressees;
    this.times = times;
  }

  /** A first start has no past to tell of. */
  void begin() {
    if (editions.latest(Kind.SUMMARY).isEmpty()) {
      editions.claim(Kind.SUMMARY, new Edition(times.summaryWeek(), times.settled()));
    }
  }

  boolean isDue() {
    return editions
        .latest(Kind.SUMMARY)
        .filter(last -> last.day().isBefore(times.summaryWeek()))
        .isPresent();
  }

  /** Leaves what is due to the next one: nobody gets two in a week. */
  void passOver() {
    if (isDue()) {
      var last = editions.latest(Kind.SUMMARY).orElseThrow();
      editions.claim(Kind.SUMMARY, new Edition(times.summaryWeek(), last.until()));
    }
  }

  /** Tells it, once a week; part of the caller's commit. */
  void tell() {
    var today = times.today();
    if (editions.claim(Kind.SUMMARY, new Edition(times.summaryWeek(), times.settled()))
        && summary.isDue(today)) {
      addressees.tell((readers, phrases) -> summary.on(today, readers, phrases));
    }
  }
}
