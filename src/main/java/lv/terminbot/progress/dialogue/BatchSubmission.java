package lv.terminbot.progress.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Draft.Pace;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.submission.ReportingRights;
import lv.terminbot.text.Html;

/** Submits what was previewed together and is as it was shown; the others are left as they are. */
public final class BatchSubmission {
  private final Drafts drafts;
  private final ReportingRights rights;
  private final DraftNotes notes;
  private final HandIn handIn;
  private final DraftPages pages;

  public BatchSubmission(
      Drafts drafts, ReportingRights rights, DraftNotes notes, HandIn handIn, DraftPages pages) {
    this.drafts = drafts;
    this.rights = rights;
    this.notes = notes;
    this.handIn = handIn;
    this.pages = pages;
  }

  Response submit(Person person, Instant at) {
    var shown = new ArrayList<Html>();
    var others = new ArrayList<Reply>();
    for (var draft : drafts.find(person.id())) {
      if (isAsShown(draft, at) && maySubmit(person, draft)) {
        var response = handIn.handIn(person, draft);
        shown.add(response.page().text());
        others.addAll(response.toOthers());
      }
    }
    return shown.isEmpty()
        ? Response.inPlace(new Page(pages.phrases(person).html("progress.gone")))
        : Response.inPlace(new Page(BatchPreview.join(shown))).and(others);
  }

  private boolean isAsShown(Draft draft, Instant at) {
    return draft.changedAt().equals(at)
        && draft.pace() == Pace.QUICK
        && pages.dialogue(draft).isWhole(draft);
  }

  private boolean maySubmit(Person person, Draft draft) {
    return rights.cover(person, draft.measure(), draft.institution().orElseThrow())
        && !notes.isOvertaken(draft);
  }
}
