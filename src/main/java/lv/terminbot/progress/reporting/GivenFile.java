package lv.terminbot.progress.reporting;

import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.UnfetchedFiles;
import lv.terminbot.text.Html;
import lv.terminbot.text.Texts;

/** Gives out a file that was sent as evidence, to those who may see it. */
public final class GivenFile {
  private final EvidenceFiles files;
  private final UnfetchedFiles unfetched;
  private final EvidenceSight sight;
  private final TakenFiles taken;
  private final Texts texts;

  public GivenFile(
      EvidenceFiles files,
      UnfetchedFiles unfetched,
      EvidenceSight sight,
      TakenFiles taken,
      Texts texts) {
    this.files = files;
    this.unfetched = unfetched;
    this.sight = sight;
    this.taken = taken;
    this.texts = texts;
  }

  Response give(Person person, long id) {
    return files
        .find(id)
        .filter(evidence -> sight.isSeenBy(person, evidence))
        .map(evidence -> give(person, evidence))
        .orElseGet(() -> say(person, "progress.file.gone"));
  }

  private Response give(Person person, Evidence evidence) {
    if (!taken.mayTakeMore(person)) {
      return say(person, "progress.file.enough");
    }
    return files
        .content(evidence.id())
        .map(content -> given(person, evidence, content))
        .orElseGet(() -> say(person, whyNot(evidence)));
  }

  private Response given(Person person, Evidence evidence, Attachment.Content content) {
    return Response.below(new Page(Html.escape(evidence.name())))
        .with(taken.take(person, evidence, content));
  }

  private String whyNot(Evidence evidence) {
    return unfetched
        .obstacle(evidence.id())
        .map(obstacle -> "progress.unfetched.asked." + obstacle.code())
        .orElse("progress.file.notYet");
  }

  private Response say(Person person, String key) {
    return Response.below(new Page(texts.in(person.language()).html(key)));
  }
}
