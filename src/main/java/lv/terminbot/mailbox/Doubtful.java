package lv.terminbot.mailbox;

import java.time.Instant;
import java.util.Optional;

/**
 * A message that may not have arrived, or that Telegram will not take for long.
 *
 * @param moment since when it is in doubt, or when it is tried again
 * @param toldAt the moment of the notice in which it was told, if it was
 */
public record Doubtful(OutgoingId id, ChatId chat, Instant moment, Optional<Instant> toldAt) {}
