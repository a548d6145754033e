package lv.terminbot.reading;

import java.util.BitSet;
import java.util.Optional;
import lv.terminbot.intent.Intent;

/**
 * One way to understand a question.
 *
 * @param explained the places of the words that it accounts for
 */
record Reading(Intent intent, BitSet explained) {
  /** Words that stand in questions of any kind. */
  private static final Object[] ANYWHERE = {
    Subject.MATTER,
    Subject.BIDDING,
    Subject.REQUEST,
    Subject.SUPPOSING,
    Subject.WE,
    Subject.WHO,
    Topic.START
  };

  /** Accounts for the words of these subjects and topics, and for those that stand anywhere. */
  static Optional<Reading> of(Clues clues, Intent intent, Object... subjects) {
    return of(clues, intent, new BitSet(), subjects);
  }

  /** The same, and for the words at these places. */
  static Optional<Reading> of(Clues clues, Intent intent, BitSet places, Object... subjects) {
    var explained = clues.places(subjects);
    explained.or(clues.places(ANYWHERE));
    explained.or(places);
    return Optional.of(new Reading(intent, explained));
  }

  /** Whether it leaves any of the words at these places without a meaning. */
  boolean leavesAny(BitSet places) {
    return unexplained(places) > 0;
  }

  /** How many of these words it leaves without a meaning. */
  int unexplained(BitSet content) {
    var left = (BitSet) content.clone();
    left.andNot(explained);
    return left.cardinality();
  }
}
