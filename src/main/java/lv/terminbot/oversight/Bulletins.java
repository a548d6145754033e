package lv.terminbot.oversight;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.oversight.Editions.Edition;
import lv.terminbot.oversight.Editions.Kind;

/**
 * Tells the coordinators at the end of a working day what has changed, and on the first working day
 * of a week how far the open cycles are. It may be rung at any moment, too often, late or twice at
 * once: each is told once a day. What an outage has held back is told at the next opening, all in
 * one; a day on which nothing has changed is silent.
 */
public final class Bulletins {
  /** What others commit at this very moment may not be seen yet: it waits for the next digest. */
  private static final Duration STILL_BEING_WRITTEN = Duration.ofSeconds(5);

  private final Editions editions;
  private final Digest digest;
  private final Summary summary;
  private final Post post;
  private final Timetable times;

  /** Where they go: queued in the same commit in which they are written down. */
  public record Post(Addressees addressees, UnitOfWork work) {}

  public Bulletins(Editions editions, Digest digest, Summary summary, Post post, Timetable times) {
    this.editions = editions;
    this.digest = digest;
    this.summary = summary;
    this.post = post;
    this.times = times;
  }

  /** Does what is due. The look of every minute is often enough, so no next moment is named. */
  public Optional<Instant> run() {
    post.work().run(this::begin);
    if (times.isOpen()) {
      if (isDue(Kind.DIGEST, times.digestDay())) {
        post.work().run(this::tellNews);
      }
      if (isDue(Kind.SUMMARY, times.summaryWeek())) {
        post.work().run(this::tellStanding);
      }
    }
    return Optional.empty();
  }

  /** A first start has no past to tell of. */
  private void begin() {
    if (editions.latest(Kind.DIGEST).isEmpty()) {
      editions.claim(Kind.DIGEST, new Edition(times.digestDay(), until()));
    }
    if (editions.latest(Kind.SUMMARY).isEmpty()) {
      editions.claim(Kind.SUMMARY, new Edition(times.summaryWeek(), until()));
    }
  }

  private boolean isDue(Kind kind, LocalDate day) {
    return editions.latest(kind).filter(last -> last.day().isBefore(day)).isPresent();
  }

  private void tellNews() {
    var last = editions.latest(Kind.DIGEST).orElseThrow();
    var time = new Happenings.Time(last.until(), until());
    // Claimed for today once something is told, so that nobody gets two on a day; where nothing
    // had changed, today's own is still to come.
    var silent = digest.isEmpty(time);
    var day = silent ? times.digestDay() : times.today();
    if (editions.claim(Kind.DIGEST, new Edition(day, time.until())) && !silent) {
      post.addressees().tell((readers, phrases) -> digest.write(time, readers, phrases));
    }
  }

  private void tellStanding() {
    var today = times.today();
    if (editions.claim(Kind.SUMMARY, new Edition(times.summaryWeek(), until()))
        && summary.isDue(today)) {
      post.addressees().tell((readers, phrases) -> summary.on(today, phrases));
    }
  }

  private Instant until() {
    return times.now().minus(STILL_BEING_WRITTEN);
  }
}
