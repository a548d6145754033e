package lv.terminbot.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Words that were heard later than they were written: the bot or Telegram was out of reach. */
public record HeardLater(Instant writtenAt, Instant heardAt) {
  /** What arrives sooner has arrived at once. */
  private static final Duration AT_ONCE = Duration.ofMinutes(1);

  /** Whoever was answered late has so long to confirm; then it is their own time that passes. */
  private static final Duration TIME_TO_CONFIRM = Duration.ofDays(1);

  /** Empty for what was heard at once. */
  public static Optional<HeardLater> find(Instant writtenAt, Instant heardAt) {
    return writtenAt.plus(AT_ONCE).isAfter(heardAt)
        ? Optional.empty()
        : Optional.of(new HeardLater(writtenAt, heardAt));
  }

  /** Whether the moment of writing counts for what is confirmed now. */
  public boolean countsAt(Instant now) {
    return now.isBefore(heardAt.plus(TIME_TO_CONFIRM));
  }
}
