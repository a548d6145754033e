package lv.terminbot.store.outbox;

import java.time.Clock;
import java.time.Duration;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.Enclosures;
import lv.terminbot.store.OwnCommit;

/** Large files in pieces, a commit each. */
final class SqlEnclosures implements Enclosures {
  /** Long enough for whoever lays down several files before the message that takes them. */
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  private final OutgoingFiles files;
  private final OwnCommit own;
  private final Clock clock;

  SqlEnclosures(OutgoingFiles files, OwnCommit own, Clock clock) {
    this.files = files;
    this.own = own;
    this.clock = clock;
  }

  @Override
  public Attachment lay(Attachment file) {
    var now = clock.instant();
    var id =
        own.of(
            () -> {
              files.sweep(now.minus(LONGEST_WAIT).toEpochMilli());
              return files.begin(file, now.toEpochMilli());
            });
    OutgoingFiles.pieces(
        file,
        (part, piece) ->
            own.of(
                () -> {
                  files.put(id, part, piece);
                  return part;
                }));
    var laid = new Attachment(file.name(), file.mediaType(), file.size(), files.laid(id));
    return file.isGuarded() ? laid.guarded() : laid;
  }
}
