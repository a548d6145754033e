package lv.terminbot.mailbox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.text.Html;

/**
 * What a front door says: a page to the one who spoke and where it goes, perhaps with a file, and
 * replies to others. Who makes one says where it goes; there is no usual place.
 *
 * @param slot a name for the message that the page becomes, if it will be shown anew
 */
public record Response(
    Page page,
    Place place,
    List<Reply> toOthers,
    Optional<Attachment> file,
    Optional<String> slot) {

  /** Where a page goes that answers a button. Words have no message to replace or to note upon. */
  public enum Place {
    /** Below everything that was said, so that what the button stands under stays readable. */
    BELOW,
    /** In place of the message that the button stands under. */
    IN_PLACE
  }

  public Response {
    toOthers = List.copyOf(toOthers);
  }

  /** A new message, also where a button asked for it. */
  public static Response below(Page page) {
    return new Response(page, Place.BELOW, List.of(), Optional.empty(), Optional.empty());
  }

  /** In place of the message whose button asked for it; a new message where words did. */
  public static Response inPlace(Page page) {
    return new Response(page, Place.IN_PLACE, List.of(), Optional.empty(), Optional.empty());
  }

  /** The same page as a new message. */
  public Response below() {
    return new Response(page, Place.BELOW, toOthers, file, slot);
  }

  /** Another page in the same place. */
  public Response showing(Page other) {
    return new Response(other, place, toOthers, file, slot);
  }

  public Response and(List<Reply> more) {
    return new Response(
        page, place, Stream.concat(toOthers.stream(), more.stream()).toList(), file, slot);
  }

  public Response with(Attachment enclosed) {
    return new Response(page, place, toOthers, Optional.of(enclosed), slot);
  }

  public Response named(String name) {
    return new Response(page, place, toOthers, file, Optional.of(name));
  }

  /** As new messages there; a page too long to stand under its file comes before it. */
  public List<Reply> to(Destination there) {
    if (file.isEmpty()) {
      var message = new Reply.Message(there, page.text(), page.buttons());
      return List.of(slot.map(message::named).orElse(message));
    }
    var text = page.text();
    if (text.visible().length() <= Reply.Document.LONGEST_CAPTION) {
      return List.of(new Reply.Document(there, file.get(), text, page.buttons()));
    }
    return List.of(page.to(there), new Reply.Document(there, file.get(), Html.EMPTY, List.of()));
  }
}
