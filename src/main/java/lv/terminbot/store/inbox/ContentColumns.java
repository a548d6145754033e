package lv.terminbot.store.inbox;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Written;
import lv.terminbot.store.JsonColumn;
import org.jspecify.annotations.Nullable;

/** The columns that all kinds of content share. */
record ContentColumns(
    String content,
    @Nullable String words,
    @Nullable String tap,
    @Nullable Long message,
    @Nullable String details) {
  ContentColumns {
    words = words == null ? null : storable(words);
    tap = tap == null ? null : storable(tap);
  }

  static final String INLINE = "inline";
  private static final String WORDS = "words";
  private static final String FILE = "file";
  private static final String OTHER = "other";
  private static final String EDITED = "edited";
  private static final String EDITED_FILE = "edited file";
  private static final String EDITED_OTHER = "edited other";
  private static final String TAP = "tap";
  private static final String LEFT = "left";
  private static final String JOINED = "joined";

  /** Of what has no words about its words. */
  ContentColumns(
      String content, @Nullable String words, @Nullable String tap, @Nullable Long message) {
    this(content, words, tap, message, null);
  }

  static ContentColumns write(Content content) {
    return switch (content) {
      case Content.Words said -> said(WORDS, said);
      case Content.SentFile said -> said(FILE, said);
      case Content.Other said -> said(OTHER, said);
      case Content.Edited(Content.Words now) -> said(EDITED, now);
      case Content.Edited(Content.SentFile now) -> said(EDITED_FILE, now);
      case Content.Edited(Content.Other now) -> said(EDITED_OTHER, now);
      case Content.Tap(var tap, var code, var message) ->
          new ContentColumns(TAP, code, tap, message);
      case Content.InlineQuery(var query, var text) ->
          new ContentColumns(INLINE, text, query, null);
      case Content.Left _ -> new ContentColumns(LEFT, null, null, null);
      case Content.Joined _ -> new ContentColumns(JOINED, null, null, null);
    };
  }

  private static ContentColumns said(String kind, Content.Said said) {
    var about =
        switch (said) {
          case Content.Words _ -> null;
          case Content.Other(var what, _) -> what;
          case Content.SentFile file ->
              JsonColumn.write(
                  List.of(
                      List.of(
                          file.fileId(), file.name(), file.mediaType(), Long.toString(file.size())),
                      List.of(file.uniqueId())));
        };
    var written = said.written();
    return new ContentColumns(
        kind, written.text(), about, written.messageId(), Details.write(written));
  }

  /**
   * PostgreSQL refuses the NUL character, and a message that cannot be stored would come forever.
   */
  static String storable(String said) {
    return said.replace("\0", "");
  }

  boolean isEdit() {
    return content.startsWith(EDITED);
  }

  Content read() {
    return switch (content) {
      case WORDS -> new Content.Words(written());
      case FILE -> file();
      case OTHER -> other();
      case EDITED -> new Content.Edited(new Content.Words(written()));
      case EDITED_FILE -> new Content.Edited(file());
      case EDITED_OTHER -> new Content.Edited(other());
      case TAP -> new Content.Tap(Objects.requireNonNull(tap), text(), number());
      case INLINE -> new Content.InlineQuery(Objects.requireNonNull(tap), text());
      case LEFT -> new Content.Left();
      case JOINED -> new Content.Joined();
      default -> throw new IllegalStateException("no content is called " + content);
    };
  }

  /**
   * A file of a version before has its album beside its name, no words where it had none, and
   * nothing by which it is known again.
   */
  private Content.SentFile file() {
    var rows = JsonColumn.read(tap);
    var about = rows.getFirst();
    var written = about.size() > 4 ? inAlbum(about.get(4)) : written();
    return new Content.SentFile(
        about.get(0),
        rows.size() > 1 ? rows.get(1).getFirst() : "",
        about.get(1),
        about.get(2),
        Long.parseLong(about.get(3)),
        written);
  }

  private Written inAlbum(String album) {
    return new Written(
        number(),
        text(),
        List.of(),
        Optional.of(album).filter(name -> !name.isEmpty()),
        Optional.empty());
  }

  /** Of a version before its kind alone is known. */
  private Content.Other other() {
    return tap == null
        ? new Content.Other(text(), new Written(0, ""))
        : new Content.Other(tap, written());
  }

  private Written written() {
    var about = Details.read(details);
    return new Written(number(), text(), about.links(), about.album(), about.repliedTo());
  }

  private String text() {
    return words == null ? "" : words;
  }

  private long number() {
    return Objects.requireNonNull(message);
  }
}
