package lv.terminbot.telegram;

import java.time.Instant;
import java.util.List;

/**
 * A call that the stand-in carried out.
 *
 * @param chat 0 where the call names none
 * @param text of the message or of the note over the chat
 * @param buttons rows of "label|code"
 * @param messageId of the message made or edited
 * @param nanos when, for measuring distances
 * @param body the whole request
 * @param files that came with it
 */
public record Arrived(
    String method,
    long chat,
    String text,
    List<List<String>> buttons,
    long messageId,
    Instant at,
    long nanos,
    String body,
    List<File> files) {

  /** A file as it arrived. */
  @SuppressWarnings("ArrayRecordComponent")
  public record File(String name, byte[] content) {}
}
