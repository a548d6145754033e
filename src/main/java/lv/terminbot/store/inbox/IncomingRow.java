package lv.terminbot.store.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.ChatKind;
import lv.terminbot.mailbox.ChatPlace;
import lv.terminbot.mailbox.Incoming;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.mailbox.TopicId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the inbox. A note of the system has no sender; the table, which is older, wants one all
 * the same, and gets the chat.
 */
record IncomingRow(
    long id,
    String source,
    long chat,
    String chatKind,
    @Nullable Long topic,
    long sender,
    String senderName,
    @Nullable String languageTag,
    @Nullable Long inNameOf,
    String content,
    @Nullable String words,
    @Nullable String tap,
    @Nullable Long message,
    @Nullable String details,
    @Nullable String digest,
    @Nullable Long writtenAt,
    long receivedAt,
    int tries,
    long notBefore,
    boolean ofStranger) {

  static IncomingRow read(ResultSet row, int number) throws SQLException {
    return new IncomingRow(
        row.getLong("id"),
        row.getString("source"),
        row.getLong("chat"),
        row.getString("chat_kind"),
        number(row, "topic"),
        row.getLong("sender"),
        row.getString("sender_name"),
        row.getString("language_tag"),
        number(row, "in_name_of"),
        row.getString("content"),
        row.getString("words"),
        row.getString("tap"),
        number(row, "message"),
        row.getString("details"),
        row.getString("digest"),
        number(row, "written_at"),
        row.getLong("received_at"),
        row.getInt("tries"),
        row.getLong("not_before"),
        row.getBoolean("of_stranger"));
  }

  private static @Nullable Long number(ResultSet row, String column) throws SQLException {
    var number = row.getLong(column);
    return row.wasNull() ? null : number;
  }

  static IncomingRow from(Incoming incoming) {
    return switch (incoming) {
      case IncomingMessage message -> row(message, ContentColumns.write(message.content()));
      case SystemNote note -> row(note, NoteColumns.write(note.fact()));
    };
  }

  private static IncomingRow row(IncomingMessage message, ContentColumns columns) {
    return new IncomingRow(
        0,
        message.key(),
        message.chat().value(),
        name(message.kind()),
        message.place().topic().map(TopicId::value).orElse(null),
        message.from().userId(),
        ContentColumns.storable(message.from().name()),
        message.from().languageTag().map(ContentColumns::storable).orElse(null),
        message.from().inNameOf().map(ChatId::value).orElse(null),
        columns.content(),
        columns.words(),
        columns.tap(),
        columns.message(),
        columns.details(),
        Fingerprint.digest(message.chat(), message.content()),
        message.writtenAt().toEpochMilli(),
        message.receivedAt().toEpochMilli(),
        0,
        0,
        false);
  }

  private static IncomingRow row(SystemNote note, ContentColumns columns) {
    return new IncomingRow(
        0,
        note.key(),
        note.chat().value(),
        name(note.chat().isGroup() ? ChatKind.GROUP : ChatKind.PRIVATE),
        null,
        note.chat().value(),
        "",
        null,
        null,
        columns.content(),
        columns.words(),
        columns.tap(),
        columns.message(),
        null,
        null,
        null,
        note.notedAt().toEpochMilli(),
        0,
        0,
        false);
  }

  private static String name(ChatKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The same, of somebody who was not let in. */
  IncomingRow asStrangers() {
    return new IncomingRow(
        id,
        source,
        chat,
        chatKind,
        topic,
        sender,
        senderName,
        languageTag,
        inNameOf,
        content,
        words,
        tap,
        message,
        details,
        digest,
        writtenAt,
        receivedAt,
        tries,
        notBefore,
        true);
  }

  boolean isEdit() {
    return columns().isEdit();
  }

  boolean isTyped() {
    return content.equals(ContentColumns.INLINE);
  }

  boolean saysTheSame(String other) {
    return other.equals(digest);
  }

  Incoming incoming() {
    var where = new ChatId(chat);
    return NoteColumns.isNote(content)
        ? new SystemNote(
            source, where, NoteColumns.read(columns()), Instant.ofEpochMilli(receivedAt))
        : message(new ChatPlace(where, kind(), Optional.ofNullable(topic).map(TopicId::new)));
  }

  /** One of a version before counts as written when it was received. */
  private IncomingMessage message(ChatPlace place) {
    return new IncomingMessage(
        source,
        place,
        new Sender(
            sender,
            senderName,
            Optional.ofNullable(languageTag),
            Optional.ofNullable(inNameOf).map(ChatId::new)),
        columns().read(),
        Instant.ofEpochMilli(writtenAt == null ? receivedAt : writtenAt),
        Instant.ofEpochMilli(receivedAt));
  }

  private ChatKind kind() {
    return ChatKind.valueOf(chatKind.toUpperCase(Locale.ROOT));
  }

  private ContentColumns columns() {
    return new ContentColumns(content, words, tap, message, details);
  }
}
