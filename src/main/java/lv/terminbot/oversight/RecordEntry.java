package lv.terminbot.oversight;

import java.time.Instant;
import java.util.Optional;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.people.PersonId;
import lv.terminbot.text.Html;

/**
 * A message that was sent unasked.
 *
 * @param name of the person, as known now
 * @param occasion its code, where it was a step of the ladder
 * @param cycle the cycle's code, where it was a step of the ladder
 * @param nudge its number, where it was a nudge
 * @param template the texts it was made from, each with a fingerprint of its words
 * @param reason what Telegram or the bot says of the last try
 * @param words its text, where that is kept
 * @param seenAt when the person said that they have seen it
 */
public record RecordEntry(
    OutgoingId id,
    PersonId person,
    String name,
    Optional<String> occasion,
    Optional<String> cycle,
    Optional<Long> nudge,
    Optional<String> template,
    DeliveryState state,
    Optional<String> reason,
    Instant queuedAt,
    Optional<Instant> settledAt,
    Optional<Html> words,
    Optional<Instant> seenAt) {

  /** Whether a coordinator may have it sent once more. */
  boolean maySendAgain() {
    return state == DeliveryState.UNCERTAIN
        || state == DeliveryState.FAILED
        || state == DeliveryState.BLOCKED;
  }
}
