package lv.terminbot.mailbox;

import java.util.List;
import lv.terminbot.text.Html;

/** What a person is shown: a text and the rows of buttons under it. */
public record Page(Html text, List<List<Button>> buttons) {
  public Page {
    buttons = buttons.stream().filter(row -> !row.isEmpty()).map(List::copyOf).toList();
  }

  public Page(Html text) {
    this(text, List.of());
  }

  public Reply to(ChatId chat) {
    return to(new Destination(chat));
  }

  public Reply to(Destination place) {
    return new Reply.Message(place, text, buttons);
  }

  /** To whoever lives in this chat and nobody else: the record does not show its words. */
  public Reply confidedTo(ChatId chat) {
    return new Reply.Message(chat, text, buttons).confided();
  }

  /** As an answer to a message, shown with it where many speak. */
  public Reply inReplyTo(Destination place, long messageId) {
    return new Reply.Message(place, text, buttons).replyingTo(messageId);
  }

  public Reply inPlaceOf(Destination place, long messageId) {
    return new Reply.Edit(place, messageId, text, buttons);
  }
}
