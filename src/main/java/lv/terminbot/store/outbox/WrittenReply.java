package lv.terminbot.store.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Destination;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.TopicId;
import lv.terminbot.store.JsonColumn;
import lv.terminbot.text.Html;
import org.jspecify.annotations.Nullable;

/** How a reply is written into rows of the outbox. */
final class WrittenReply {
  private WrittenReply() {}

  /** One row, or several where a text is longer than a message may be; the buttons come last. */
  static List<OutgoingRow> split(Reply reply, String urgency) {
    return switch (reply) {
      case Reply.Message(var to, var text, var buttons, var slot, var inReplyTo, _) ->
          parts(text, buttons, new First("message", inReplyTo), to, urgency).stream()
              .map(row -> row.in(slot.orElse(null)))
              .toList();
      case Reply.Edit(var to, var message, var text, var buttons) ->
          parts(text, buttons, new First("edit", Optional.of(message)), to, urgency);
      case Reply.Document(var to, var file, var caption, var buttons) ->
          List.of(
              new OutgoingRow(
                  0,
                  to.chat().value(),
                  topic(to),
                  urgency,
                  OutgoingRow.DOCUMENT,
                  caption.markup(),
                  keyboard(buttons),
                  null,
                  null,
                  null,
                  null,
                  0,
                  null));
      case Reply.TapAnswer(var chat, var tap, var note) ->
          List.of(
              new OutgoingRow(
                  0,
                  chat.value(),
                  null,
                  urgency,
                  "tap",
                  note,
                  null,
                  null,
                  tap,
                  null,
                  null,
                  0,
                  null));
      case Reply.InlineAnswer(var chat, var query, var articles, var privately) ->
          List.of(
              new OutgoingRow(
                  0,
                  chat.value(),
                  null,
                  urgency,
                  OutgoingRow.INLINE,
                  null,
                  Choices.write(articles, privately),
                  null,
                  query,
                  null,
                  null,
                  0,
                  null));
      case Reply.Menu menu ->
          List.of(
              new OutgoingRow(
                  0,
                  OutgoingRow.chatOf(menu),
                  null,
                  urgency,
                  "menu",
                  null,
                  JsonColumn.write(
                      menu.commands().stream()
                          .map(c -> List.of(c.name(), c.description()))
                          .toList()),
                  null,
                  null,
                  menu.language().code(),
                  null,
                  0,
                  null));
    };
  }

  /** How the first part of a text goes out: the rest follows as messages of their own. */
  private record First(String kind, Optional<Long> message) {}

  private static List<OutgoingRow> parts(
      Html text, List<List<Button>> buttons, First first, Destination to, String urgency) {
    var pages =
        text.visible().length() <= OutgoingRow.LONGEST
            ? List.of(text)
            : text.pages(OutgoingRow.LONGEST);
    var rows = new ArrayList<OutgoingRow>();
    for (var i = 0; i < pages.size(); i++) {
      var last = i == pages.size() - 1;
      rows.add(
          new OutgoingRow(
              0,
              to.chat().value(),
              topic(to),
              urgency,
              i == 0 ? first.kind() : "message",
              pages.get(i).markup(),
              last ? keyboard(buttons) : "",
              i == 0 ? first.message().orElse(null) : null,
              null,
              null,
              null,
              0,
              null));
    }
    return rows;
  }

  /** An edit of whichever message bears this name when it leaves. */
  static OutgoingRow revision(ChatId chat, String slot, Page page, String urgency) {
    var words = page.text().markup();
    return new OutgoingRow(
        0,
        chat.value(),
        null,
        urgency,
        "edit",
        words,
        keyboard(page.buttons()),
        null,
        null,
        null,
        slot,
        0,
        null);
  }

  /** The codes of its buttons, of each part of it; null where there is none. */
  static @Nullable String codes(Reply reply) {
    return switch (reply) {
      case Reply.Message message -> codes(message.buttons());
      case Reply.Edit edit -> codes(edit.buttons());
      case Reply.Document document -> codes(document.buttons());
      case Reply.TapAnswer _, Reply.InlineAnswer _, Reply.Menu _ -> null;
    };
  }

  static @Nullable String codes(List<List<Button>> buttons) {
    var codes = buttons.stream().flatMap(List::stream).map(Button::code).toList();
    return codes.isEmpty() ? null : JsonColumn.write(List.of(codes));
  }

  private static @Nullable Long topic(Destination to) {
    return to.topic().map(TopicId::value).orElse(null);
  }

  static String keyboard(List<List<Button>> buttons) {
    return JsonColumn.write(
        buttons.stream()
            .map(row -> row.stream().flatMap(b -> Stream.of(b.label(), b.code())).toList())
            .toList());
  }
}
