package lv.terminbot.mailbox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.text.Html;

/**
 * What a front door says: a page to the one who spoke, perhaps with a file, and replies to others.
 *
 * @param slot a name for the message that the page becomes, if it will be shown anew
 */
public record Response(
    Page page, List<Reply> toOthers, Optional<Attachment> file, Optional<String> slot) {
  public Response {
    toOthers = List.copyOf(toOthers);
  }

  public Response(Page page, List<Reply> toOthers) {
    this(page, toOthers, Optional.empty(), Optional.empty());
  }

  public Response(Page page) {
    this(page, List.of());
  }

  public Response and(List<Reply> more) {
    return new Response(page, Stream.concat(toOthers.stream(), more.stream()).toList(), file, slot);
  }

  public Response with(Attachment enclosed) {
    return new Response(page, toOthers, Optional.of(enclosed), slot);
  }

  public Response named(String name) {
    return new Response(page, toOthers, file, Optional.of(name));
  }

  /** As new messages; a page too long to stand under its file comes before it. */
  public List<Reply> to(ChatId chat) {
    if (file.isEmpty()) {
      var message = new Reply.Message(chat, page.text(), page.buttons());
      return List.of(slot.map(message::named).orElse(message));
    }
    var text = page.text();
    if (text.visible().length() <= Reply.Document.LONGEST_CAPTION) {
      return List.of(new Reply.Document(chat, file.get(), text, page.buttons()));
    }
    return List.of(page.to(chat), new Reply.Document(chat, file.get(), Html.EMPTY));
  }
}
