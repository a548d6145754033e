package lv.terminbot.mailbox;

import java.util.List;
import java.util.Optional;

/** What somebody said or did. */
public sealed interface Content {

  /** A message as somebody wrote or sent it. */
  sealed interface Said extends Content permits Words, SentFile, Other {
    Written written();
  }

  /** A written message, a command included. */
  record Words(Written written) implements Said {}

  /**
   * A file: a document, a photo, a voice message.
   *
   * @param fileId by which Telegram gives it out; the same file may come by another
   * @param uniqueId by which Telegram knows the same file again; empty where that was not kept
   * @param name as the sender called it; anything may stand in it
   * @param size in bytes
   * @param written the words under it
   */
  record SentFile(
      String fileId, String uniqueId, String name, String mediaType, long size, Written written)
      implements Said {
    public Optional<String> caption() {
      return Optional.of(written.text()).filter(text -> !text.isEmpty());
    }

    /** The same with other words under it. */
    public SentFile under(String caption) {
      return new SentFile(
          fileId, uniqueId, name, mediaType, size, written.reworded(caption, List.of()));
    }

    public Optional<String> album() {
      return written.album();
    }
  }

  /**
   * Anything that the bot does not read.
   *
   * @param what names its kind: "sticker", "video"
   * @param written the words under it
   */
  record Other(String what, Written written) implements Said {
    /** What the bot itself has written, passed on to it. */
    public static final String OURS = "message of ours";

    public boolean isOurs() {
      return what.equals(OURS);
    }
  }

  /** A message said earlier, as it reads now. */
  record Edited(Said now) implements Content {}

  /** A button pressed under the bot's message {@code messageId}; {@code code} may be forged. */
  record Tap(String tapId, String code, long messageId) implements Content {}

  /**
   * "@bot 3.2" is being typed, in whichever chat; each letter is another query, and nobody waits
   * for the answer to an older one.
   */
  record InlineQuery(String queryId, String text) implements Content {}

  /** The person stopped the bot, or the group removed it. */
  record Left() implements Content {}

  /** The person started the bot again, or a group took it in. */
  record Joined() implements Content {}
}
