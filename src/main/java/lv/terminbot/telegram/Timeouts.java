package lv.terminbot.telegram;

import java.time.Duration;

/**
 * How long this room waits.
 *
 * @param connect for a connection to be made
 * @param answer for the answer to a call that is no poll
 * @param poll how long the server may hold a poll open while nothing comes
 * @param slack what a poll may take beyond that before it counts as hung
 * @param firstPause after a first failure; doubled after each further one
 * @param longestPause the most it grows to
 * @param probe the most between two questions of a stopped sender whether Telegram answers again
 * @param look how often outbox and files are looked at unasked
 * @param recover how often messages left in flight by a dead sender are looked for
 * @param ending how long a stop waits for what is in hand
 */
public record Timeouts(
    Duration connect,
    Duration answer,
    Duration poll,
    Duration slack,
    Duration firstPause,
    Duration longestPause,
    Duration probe,
    Duration look,
    Duration recover,
    Duration ending) {

  /** For the real Telegram. */
  public static Timeouts usual() {
    return new Timeouts(
        Duration.ofSeconds(5),
        Duration.ofSeconds(15),
        Duration.ofSeconds(50),
        Duration.ofSeconds(10),
        Duration.ofSeconds(1),
        Duration.ofSeconds(30),
        Duration.ofSeconds(5),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(20));
  }

  /** The age of the last good poll from which on the connection counts as dead. */
  Duration stalled() {
    return poll.plus(slack).plus(longestPause);
  }

  /** How often the bot asks who it is: its name may change while it runs. */
  Duration introduction() {
    return longestPause.multipliedBy(20);
  }

  /** The pause before a stopped sender asks for the n-th time whether Telegram answers again. */
  Duration probePause(int probes) {
    var grown = pause(probes);
    return grown.compareTo(probe) < 0 ? grown : probe;
  }

  /** The pause after this many failures in a row. */
  Duration pause(int failures) {
    var doublings = Math.clamp(failures - 1, 0, 16);
    var grown = firstPause.multipliedBy(1L << doublings);
    return grown.compareTo(longestPause) < 0 ? grown : longestPause;
  }
}
