package lv.terminbot.store.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.ChatKind;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Obstacle;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.store.JsonColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;

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
    @Nullable String digest,
    long receivedAt,
    int tries,
    long notBefore) {

  static final String INLINE = "inline";

  static final RowMapper<IncomingRow> MAPPER = new SimplePropertyRowMapper<>(IncomingRow.class);

  static IncomingRow from(IncomingMessage incoming) {
    return switch (incoming.content()) {
      case Content.Words(var text, var message) -> row(incoming, "words", text, null, message);
      case Content.Edited(var text, var message) -> row(incoming, "edited", text, null, message);
      case Content.Tap(var tap, var code, var message) -> row(incoming, "tap", code, tap, message);
      case Content.InlineQuery(var query, var text) -> row(incoming, INLINE, text, query, null);
      case Content.SentFile file ->
          row(
              incoming,
              "file",
              file.caption().orElse(null),
              JsonColumn.write(
                  List.of(
                      List.of(
                          file.fileId(),
                          storable(file.name()),
                          storable(file.mediaType()),
                          Long.toString(file.size()),
                          file.album().orElse("")))),
              file.messageId());
      case Content.Other(var what) -> row(incoming, "other", what, null, null);
      case Content.Left left -> row(incoming, "left", null, null, null);
      case Content.Joined joined -> row(incoming, "joined", null, null, null);
      case Content.Moved(var to) -> row(incoming, "moved", null, null, to.value());
      case Content.Unheard(var from, var to) ->
          row(incoming, "unheard", Long.toString(from.toEpochMilli()), null, to.toEpochMilli());
      case Content.Undelivered(var message, var state, var urgency, var obstacle) ->
          row(
              incoming,
              "undelivered",
              state.name() + obstacle.map(o -> "/" + o.name()).orElse(""),
              urgency.name(),
              message.value());
    };
  }

  private static IncomingRow row(
      IncomingMessage incoming,
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
        storable(incoming.from().name()),
        incoming.from().languageTag().map(IncomingRow::storable).orElse(null),
        content,
        words == null ? null : storable(words),
        tap == null ? null : storable(tap),
        message,
        switch (incoming.content()) {
          case Content.Words said ->
              Fingerprint.digest(incoming.chat(), said.messageId(), said.text());
          case Content.Edited said ->
              Fingerprint.digest(incoming.chat(), said.messageId(), said.text());
          default -> null;
        },
        incoming.receivedAt().toEpochMilli(),
        0,
        0);
  }

  /**
   * PostgreSQL refuses the NUL character, and a message that cannot be stored would come forever.
   */
  private static String storable(String said) {
    return said.replace("\0", "");
  }

  boolean sameWords(String other) {
    return other.equals(digest);
  }

  IncomingMessage incoming() {
    return new IncomingMessage(
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
      case INLINE -> new Content.InlineQuery(Objects.requireNonNull(tap), said());
      case "file" -> file();
      case "other" -> new Content.Other(said());
      case "left" -> new Content.Left();
      case "joined" -> new Content.Joined();
      case "moved" -> new Content.Moved(new ChatId(number()));
      case "unheard" ->
          new Content.Unheard(
              Instant.ofEpochMilli(Long.parseLong(said())), Instant.ofEpochMilli(number()));
      case "undelivered" -> undelivered();
      default -> throw new IllegalStateException("no content is called " + content);
    };
  }

  private Content file() {
    var about = JsonColumn.read(tap).getFirst();
    return new Content.SentFile(
        about.get(0),
        about.get(1),
        about.get(2),
        Long.parseLong(about.get(3)),
        Optional.ofNullable(words),
        Optional.of(about.get(4)).filter(album -> !album.isEmpty()),
        number());
  }

  /** "BLOCKED/STOPPED": the state, and for a chat that cannot be written to why. */
  private Content undelivered() {
    var parts = said().split("/", 2);
    return new Content.Undelivered(
        new OutgoingId(number()),
        DeliveryState.valueOf(parts[0]),
        Urgency.valueOf(Objects.requireNonNull(tap)),
        parts.length < 2 ? Optional.empty() : Optional.of(Obstacle.valueOf(parts[1])));
  }

  private String said() {
    return Objects.requireNonNull(words);
  }

  private long number() {
    return Objects.requireNonNull(message);
  }
}
