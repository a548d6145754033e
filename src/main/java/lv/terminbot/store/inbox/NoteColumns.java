package lv.terminbot.store.inbox;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.Obstacle;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.mailbox.Urgency;

/** How a note of the system lies in the columns of a message. */
final class NoteColumns {
  private static final String UNHEARD = "unheard";
  private static final String UNDELIVERED = "undelivered";
  private static final String MOVED = "moved";
  private static final String SHARED = "shared";
  private static final String MUCH = "much";
  private static final Set<String> ALL = Set.of(UNHEARD, UNDELIVERED, MOVED, SHARED, MUCH);

  private NoteColumns() {}

  static boolean isNote(String content) {
    return ALL.contains(content);
  }

  static ContentColumns write(SystemNote.Fact fact) {
    return switch (fact) {
      case SystemNote.Moved(var to) -> new ContentColumns(MOVED, null, null, to.value());
      case SystemNote.TooMuch(var since) ->
          new ContentColumns(MUCH, null, null, since.toEpochMilli());
      case SystemNote.TokenShared(var seenAt) ->
          new ContentColumns(SHARED, null, null, seenAt.toEpochMilli());
      case SystemNote.Unheard(var from, var to) ->
          new ContentColumns(UNHEARD, Long.toString(from.toEpochMilli()), null, to.toEpochMilli());
      case SystemNote.Undelivered(var message, var state, var urgency, var obstacle) ->
          new ContentColumns(
              UNDELIVERED,
              state.name() + obstacle.map(o -> "/" + o.name()).orElse(""),
              urgency.name(),
              message.value());
    };
  }

  static SystemNote.Fact read(ContentColumns columns) {
    var number = Objects.requireNonNull(columns.message());
    return switch (columns.content()) {
      case MOVED -> new SystemNote.Moved(new ChatId(number));
      case SHARED -> new SystemNote.TokenShared(Instant.ofEpochMilli(number));
      case MUCH -> new SystemNote.TooMuch(Instant.ofEpochMilli(number));
      case UNHEARD ->
          new SystemNote.Unheard(
              Instant.ofEpochMilli(Long.parseLong(Objects.requireNonNull(columns.words()))),
              Instant.ofEpochMilli(number));
      default -> undelivered(columns, number);
    };
  }

  /** "BLOCKED/STOPPED": the state, and for a chat that cannot be written to why. */
  private static SystemNote.Fact undelivered(ContentColumns columns, long number) {
    var parts = Objects.requireNonNull(columns.words()).split("/", 2);
    return new SystemNote.Undelivered(
        new OutgoingId(number),
        DeliveryState.valueOf(parts[0]),
        Urgency.valueOf(Objects.requireNonNull(columns.tap())),
        parts.length < 2 ? Optional.empty() : Optional.of(Obstacle.valueOf(parts[1])));
  }
}
