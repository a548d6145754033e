package lv.terminbot.store;

import java.sql.ResultSet;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.ChatKind;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.Incoming;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.mailbox.Urgency;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** A row of the inbox: the kinds of content share its columns. */
record IncomingRow(
    long id,
    String source,
    long chat,
    String chatKind,
    long sender,
    String senderName,
    @Nullable String languageTag,
    String content,
    @Nullable String words,
    @Nullable String tap,
    @Nullable Long message,
    long receivedAt,
    int tries,
    long notBefore) {

  static final RowMapper<IncomingRow> MAPPER =
      (ResultSet row, int n) ->
          new IncomingRow(
              row.getLong("id"),
              row.getString("source"),
              row.getLong("chat"),
              row.getString("chat_kind"),
              row.getLong("sender"),
              row.getString("sender_name"),
              row.getString("language_tag"),
              row.getString("content"),
              row.getString("words"),
              row.getString("tap"),
              row.getLong("message"),
              row.getLong("received_at"),
              row.getInt("tries"),
              row.getLong("not_before"));

  static IncomingRow of(Incoming incoming) {
    return switch (incoming.content()) {
      case Content.Words(var text, var message) -> row(incoming, "words", text, null, message);
      case Content.Edited(var text, var message) -> row(incoming, "edited", text, null, message);
      case Content.Tap(var tap, var code, var message) ->
          row(incoming, "tap", code, tap, message);
      case Content.Other(var what) -> row(incoming, "other", what, null, null);
      case Content.Left left -> row(incoming, "left", null, null, null);
      case Content.Joined joined -> row(incoming, "joined", null, null, null);
      case Content.Moved(var to) -> row(incoming, "moved", null, null, to.value());
      case Content.Undelivered(var message, var state, var urgency) ->
          row(incoming, "undelivered", state.name(), urgency.name(), message.value());
    };
  }

  private static IncomingRow row(
      Incoming incoming,
      String content,
      @Nullable String words,
      @Nullable String tap,
      @Nullable Long message) {
    return new IncomingRow(
        0,
        incoming.key(),
        incoming.chat().value(),
        incoming.kind().name().toLowerCase(Locale.ROOT),
        incoming.from().userId(),
        incoming.from().name(),
        incoming.from().languageTag().orElse(null),
        content,
        words,
        tap,
        message,
        incoming.receivedAt().toEpochMilli(),
        0,
        0);
  }

  Incoming incoming() {
    return new Incoming(
        source,
        new ChatId(chat),
        ChatKind.valueOf(chatKind.toUpperCase(Locale.ROOT)),
        new Sender(sender, senderName, Optional.ofNullable(languageTag)),
        read(),
        Instant.ofEpochMilli(receivedAt));
  }

  private Content read() {
    return switch (content) {
      case "words" -> new Content.Words(said(), number());
      case "edited" -> new Content.Edited(said(), number());
      case "tap" -> new Content.Tap(Objects.requireNonNull(tap), said(), number());
      case "other" -> new Content.Other(said());
      case "left" -> new Content.Left();
      case "joined" -> new Content.Joined();
      case "moved" -> new Content.Moved(new ChatId(number()));
      case "undelivered" ->
          new Content.Undelivered(
              new OutgoingId(number()),
              DeliveryState.valueOf(said()),
              Urgency.valueOf(Objects.requireNonNull(tap)));
      default -> throw new IllegalStateException("no content is called " + content);
    };
  }

  private String said() {
    return Objects.requireNonNull(words);
  }

  private long number() {
    return Objects.requireNonNull(message);
  }
}
