package lv.terminbot.progress.reporting;

import java.util.Optional;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.progress.EvidenceFiles;

/** Files sent together are answered in one message, which grows with them. */
public final class AlbumAnswer {
  private final EvidenceFiles files;
  private final Outbox outbox;

  public AlbumAnswer(EvidenceFiles files, Outbox outbox) {
    this.files = files;
    this.outbox = outbox;
  }

  /** Empty where the message that answers the first of them is shown anew. */
  Optional<Response> say(Person person, Content.SentFile file, Page page) {
    var album = file.album();
    if (album.isEmpty()) {
      return Optional.of(Response.below(page));
    }
    var slot = "album:" + album.get();
    if (files.ofAlbum(person.id(), album.get()).size() > 1) {
      outbox.revise(person.id().chat(), slot, page);
      return Optional.empty();
    }
    return Optional.of(Response.below(page).named(slot));
  }
}
