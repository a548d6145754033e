package lv.terminbot.privacy;

import java.nio.charset.StandardCharsets;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Protection;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.text.Phrases;

/** All that is kept of somebody, to see and to take home; that it was taken is written down. */
public final class DataExport {
  private final PersonalData data;
  private final PrivacyPages pages;
  private final Trail trail;
  private final Protection protection;

  public DataExport(PersonalData data, PrivacyPages pages, Trail trail, Protection protection) {
    this.protection = protection;
    this.data = data;
    this.pages = pages;
    this.trail = trail;
  }

  Response take(Person who, Phrases phrases) {
    var all = data.of(who.id());
    var words = pages.file(all, phrases).getBytes(StandardCharsets.UTF_8);
    var file = new Attachment(phrases.plain("privacy.file.name"), "text/plain", words);
    trail.write(TrailEntry.of(TrailEvent.DATA_TAKEN, "person " + who.id().value()).by(who.id()));
    return Response.below(pages.summary(all, phrases)).with(protection.over(file));
  }

  /** What would become of all of it. */
  Page preview(Person who, Phrases phrases) {
    return pages.preview(data.of(who.id()), phrases);
  }
}
