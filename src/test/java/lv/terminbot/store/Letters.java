package lv.terminbot.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.ChatKind;
import lv.terminbot.mailbox.ChatPlace;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.mailbox.Written;
import lv.terminbot.text.Html;

/** What people and the bot write in these tests. */
public final class Letters {
  public static final ChatId ANNA = new ChatId(1001);
  public static final ChatId JANIS = new ChatId(1002);

  /** Both are contacts; what comes from others is counted. */
  public static void letIn(Store store) {
    for (var chat : List.of(ANNA, JANIS)) {
      store
          .sql()
          .sql("insert into person values (:id, 'A', 'lv', true, null)")
          .param("id", chat.value())
          .update();
      store
          .sql()
          .sql("insert into membership values (:id, 'contact', 'TM')")
          .param("id", chat.value())
          .update();
    }
  }

  private Letters() {}

  public static IncomingMessage words(String key, ChatId chat, String text) {
    return incoming(key, chat, new Content.Words(new Written(1, text)));
  }

  public static IncomingMessage incoming(String key, ChatId chat, Content content) {
    var sender = new Sender(chat.value(), "Anna Bērziņa", Optional.of("lv"));
    var place = new ChatPlace(chat, ChatKind.PRIVATE);
    return new IncomingMessage(key, place, sender, content, Store.MORNING, Store.MORNING);
  }

  public static Reply message(ChatId chat, String text) {
    return new Reply.Message(chat, Html.escape(text));
  }

  public static String textOf(Outgoing outgoing) {
    return switch (outgoing.reply()) {
      case Reply.Message message -> message.text().markup();
      case Reply.Document document -> document.caption().markup();
      case Reply.Edit edit -> edit.text().markup();
      case Reply.TapAnswer answer -> answer.note();
      case Reply.InlineAnswer answer -> answer.articles().toString();
      case Reply.Menu menu -> menu.commands().toString();
    };
  }

  public static byte[] contentOf(Outgoing outgoing) {
    try (var content = ((Reply.Document) outgoing.reply()).file().open()) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
