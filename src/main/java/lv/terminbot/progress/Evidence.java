package lv.terminbot.progress;

import java.time.Instant;
import java.util.Optional;
import lv.terminbot.mailbox.Content;
import lv.terminbot.people.PersonId;

/**
 * A file that was sent as evidence.
 *
 * @param draft the number of the draft it was sent to; 0 until it is known of which measure it is
 * @param update the number of the update it went with, once that was submitted
 * @param fileId by which Telegram gives it out
 * @param uniqueId by which Telegram knows the same file again; empty where that was not kept
 * @param name as the sender called it; never a path
 * @param size in bytes, as Telegram said
 * @param message in which it came, 0 where that was not kept
 * @param caption the words under it, where they are no answer
 * @param album by which files sent together are known
 */
public record Evidence(
    long id,
    PersonId sentBy,
    long draft,
    Optional<Long> update,
    String fileId,
    String uniqueId,
    String name,
    String mediaType,
    long size,
    Optional<String> album,
    Instant sentAt,
    long message,
    String caption) {

  /** One without words, of a message that is not known. */
  public Evidence(
      long id,
      PersonId sentBy,
      long draft,
      Optional<Long> update,
      String fileId,
      String name,
      String mediaType,
      long size,
      Optional<String> album,
      Instant sentAt) {
    this(id, sentBy, draft, update, fileId, "", name, mediaType, size, album, sentAt, 0, "");
  }

  /** Whether this file is the one that was sent; where no more is kept, as far as its id tells. */
  public boolean is(Content.SentFile file) {
    return (uniqueId.isEmpty() || file.uniqueId().isEmpty())
        ? fileId.equals(file.fileId())
        : uniqueId.equals(file.uniqueId());
  }

  /** Whether it is not known yet of which measure it is. */
  public boolean isLoose() {
    return draft == 0 && update.isEmpty();
  }
}
