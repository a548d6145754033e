package lv.terminbot.progress.reporting;

import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.UnfetchedFiles;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Html;
import lv.terminbot.text.Texts;

/** Gives out a file that was sent as evidence, to those who may see it. */
public final class GivenFile {
  private final EvidenceFiles files;
  private final UnfetchedFiles unfetched;
  private final Updates updates;
  private final Drafts drafts;
  private final Texts texts;

  public GivenFile(
      EvidenceFiles files, UnfetchedFiles unfetched, Updates updates, Drafts drafts, Texts texts) {
    this.files = files;
    this.unfetched = unfetched;
    this.updates = updates;
    this.drafts = drafts;
    this.texts = texts;
  }

  Response give(Person person, long id) {
    return files
        .find(id)
        .filter(evidence -> maySee(person, evidence))
        .map(evidence -> give(person, evidence))
        .orElseGet(() -> say(person, "progress.file.gone"));
  }

  private Response give(Person person, Evidence evidence) {
    var name = evidence.name();
    return files
        .content(evidence.id())
        .map(content -> new Attachment(name, "application/octet-stream", content))
        .map(attachment -> Response.below(new Page(Html.escape(name))).with(attachment))
        .orElseGet(() -> say(person, whyNot(evidence)));
  }

  private String whyNot(Evidence evidence) {
    return unfetched
        .obstacle(evidence.id())
        .map(obstacle -> "progress.unfetched.asked." + obstacle.code())
        .orElse("progress.file.notYet");
  }

  /** What was submitted is of its institution; of a draft it is whose the draft is. */
  private boolean maySee(Person person, Evidence evidence) {
    return evidence
        .update()
        .map(
            number ->
                updates
                    .find(number)
                    .filter(u -> Right.READ_EVIDENCE.isHeldBy(person, u.institution()))
                    .isPresent())
        .orElseGet(
            () -> drafts.find(evidence.draft()).filter(d -> d.isUsableBy(person)).isPresent());
  }

  private Response say(Person person, String key) {
    return Response.below(new Page(texts.in(person.language()).html(key)));
  }
}
