package lv.terminbot.progress;

import java.time.Instant;
import java.util.Optional;
import lv.terminbot.people.PersonId;

/**
 * A file that was sent as evidence.
 *
 * @param draft the number of the draft it was sent to
 * @param update the number of the update it went with, once that was submitted
 * @param fileId by which Telegram gives it out
 * @param name as the sender called it; never a path
 * @param size in bytes, as Telegram said
 * @param album by which files sent together are known
 */
public record Evidence(
    long id,
    PersonId sentBy,
    long draft,
    Optional<Long> update,
    String fileId,
    String name,
    String mediaType,
    long size,
    Optional<String> album,
    Instant sentAt) {}
