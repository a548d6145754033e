package lv.terminbot.store.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Command;
import lv.terminbot.mailbox.Destination;
import lv.terminbot.mailbox.IfUncertain;
import lv.terminbot.mailbox.InRecord;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.TopicId;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.store.JsonColumn;
import lv.terminbot.text.Html;
import lv.terminbot.text.Language;
import org.jspecify.annotations.Nullable;

/** A row of the outbox: the kinds of reply share its columns. */
record OutgoingRow(
    long id,
    long chat,
    @Nullable Long topic,
    String urgency,
    String kind,
    @Nullable String words,
    @Nullable String buttons,
    @Nullable Long message,
    @Nullable String tap,
    @Nullable String language,
    @Nullable String slot,
    int tries,
    @Nullable String ifUncertain) {

  /** Telegram takes no longer message; counted as it counts, without the markup. */
  static final int LONGEST = 4096;

  static final String DOCUMENT = "document";
  static final String INLINE = "inline";

  /** How the table names what is said again where it may not have arrived. */
  static final String SAID_AGAIN = "again";

  /** The chat of a menu that is for all. */
  private static final long EVERYBODY = 0;

  static OutgoingRow read(ResultSet row, int number) throws SQLException {
    return new OutgoingRow(
        row.getLong("id"),
        row.getLong("chat"),
        number(row, "topic"),
        row.getString("urgency"),
        row.getString("kind"),
        row.getString("words"),
        row.getString("buttons"),
        number(row, "message"),
        row.getString("tap"),
        row.getString("language"),
        row.getString("slot"),
        row.getInt("tries"),
        row.getString("if_uncertain"));
  }

  private static @Nullable Long number(ResultSet row, String column) throws SQLException {
    var number = row.getLong(column);
    return row.wasNull() ? null : number;
  }

  static final String COLUMNS =
      "id, chat, topic, urgency, kind, words, buttons, message, tap, language, slot, tries,"
          + " if_uncertain";

  static long chatOf(Reply reply) {
    return switch (reply) {
      case Reply.InChat seen -> seen.chat().value();
      case Reply.TapAnswer answer -> answer.chat().value();
      case Reply.InlineAnswer answer -> answer.chat().value();
      case Reply.Menu menu -> menu.chat().map(ChatId::value).orElse(EVERYBODY);
    };
  }

  /** How much of a text goes into one of this kind. */
  static int longest(String kind) {
    return kind.equals(DOCUMENT) ? Reply.Document.LONGEST_CAPTION : LONGEST;
  }

  boolean isRevision() {
    return kind.equals("edit") && message == null;
  }

  /** The same, in place of this message. */
  OutgoingRow inPlaceOf(Slots.Standing shown) {
    return new OutgoingRow(
        id,
        chat,
        shown.topic(),
        urgency,
        kind,
        words,
        buttons,
        shown.message(),
        tap,
        language,
        slot,
        tries,
        ifUncertain);
  }

  OutgoingRow in(@Nullable String name) {
    return new OutgoingRow(
        id,
        chat,
        topic,
        urgency,
        kind,
        words,
        buttons,
        message,
        tap,
        language,
        name,
        tries,
        ifUncertain);
  }

  /** As it was before its flight was counted, the way its sender knew it. */
  OutgoingRow asTaken() {
    return new OutgoingRow(
        id,
        chat,
        topic,
        urgency,
        kind,
        words,
        buttons,
        message,
        tap,
        language,
        slot,
        tries - 1,
        ifUncertain);
  }

  /**
   * @param files where what goes with a document is kept
   */
  Outgoing outgoing(OutgoingFiles files) {
    return new Outgoing(
        new OutgoingId(id),
        reply(files),
        Urgency.valueOf(urgency.toUpperCase(Locale.ROOT)),
        tries,
        SAID_AGAIN.equals(ifUncertain) ? IfUncertain.SAY_AGAIN : IfUncertain.LEAVE);
  }

  private Reply reply(OutgoingFiles files) {
    return switch (kind) {
      case "message" ->
          new Reply.Message(
              destination(),
              html(),
              keyboard(),
              Optional.ofNullable(slot),
              Optional.ofNullable(message),
              InRecord.WITH_WORDS);
      case "edit" ->
          new Reply.Edit(destination(), Objects.requireNonNull(message), html(), keyboard());
      case DOCUMENT ->
          new Reply.Document(destination(), files.read(new OutgoingId(id)), html(), keyboard());
      case "tap" ->
          new Reply.TapAnswer(
              new ChatId(chat), Objects.requireNonNull(tap), Objects.requireNonNull(words));
      case INLINE ->
          new Reply.InlineAnswer(
              new ChatId(chat),
              Objects.requireNonNull(tap),
              Choices.articles(buttons),
              Choices.privately(buttons));
      // the table takes no other kind than a menu
      default ->
          new Reply.Menu(
              chat == EVERYBODY ? Optional.empty() : Optional.of(new ChatId(chat)),
              new Language(Objects.requireNonNull(language)),
              JsonColumn.read(buttons).stream().map(c -> new Command(c.get(0), c.get(1))).toList());
    };
  }

  private Destination destination() {
    return new Destination(new ChatId(chat), Optional.ofNullable(topic).map(TopicId::new));
  }

  private Html html() {
    return Html.trusted(Objects.requireNonNull(words));
  }

  private List<List<Button>> keyboard() {
    return JsonColumn.read(buttons).stream().map(OutgoingRow::row).toList();
  }

  private static List<Button> row(List<String> labelsAndCodes) {
    var row = new ArrayList<Button>();
    for (var i = 0; i + 1 < labelsAndCodes.size(); i += 2) {
      row.add(new Button(labelsAndCodes.get(i), labelsAndCodes.get(i + 1)));
    }
    return row;
  }
}
