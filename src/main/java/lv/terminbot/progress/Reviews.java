package lv.terminbot.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.PersonId;

/** What coordinators decided on submitted updates, and noted for themselves. */
public interface Reviews {

  /** What was decided. */
  enum Verdict {
    ACCEPTED,
    RETURNED,
    /** Seen by coordinators only; decides nothing. */
    NOTE
  }

  /**
   * @param update the number of the update
   * @param words the question of a return, the note; else empty
   */
  record Review(long update, Verdict verdict, String words, PersonId by, Instant at) {}

  void add(Review review);

  /** Oldest first. */
  List<Review> list(long update);

  /** The question with which an update was returned. */
  default Optional<Review> returned(long update) {
    return list(update).stream().filter(r -> r.verdict() == Verdict.RETURNED).reduce((a, b) -> b);
  }

  /** Whether it was accepted or returned. */
  default boolean isDecided(long update) {
    return list(update).stream().anyMatch(r -> r.verdict() != Verdict.NOTE);
  }

  /**
   * Lets words of this person be the question of a return, or a note, on this update; words that
   * waited for the choice of an update wait no more.
   */
  void await(PersonId person, Awaited awaited, Instant at);

  /** What the next words of this person are for: what they were asked for last. */
  Optional<Awaited> awaited(PersonId person);

  /** The same with when they were asked for it, and what they have said since. */
  Optional<Prompt> prompt(PersonId person);

  /** What words of this person on this update are for. */
  Optional<Awaited> awaited(PersonId person, long update);

  void awaitNothing(PersonId person, long update);

  /**
   * Words that are to follow a button, or wait for one.
   *
   * @param update on which they are; 0 while it is to be chosen yet
   * @param words that were said already, until they are confirmed; empty where they are to follow
   */
  record Awaited(Verdict what, long update, String words) {}

  /**
   * @param saidSince how many messages and buttons came from this person since, with the one that
   *     is being heard
   */
  record Prompt(Awaited awaited, Instant askedAt, long saidSince) {}
}
