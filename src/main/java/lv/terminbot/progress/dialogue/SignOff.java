package lv.terminbot.progress.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.progress.Draft.Pace;
import lv.terminbot.progress.dialogue.AwaitedSignature.Waiting;
import lv.terminbot.progress.submission.Submission;

/** The head's word on what is reported: submitted, or given back to whoever wrote it. */
public final class SignOff {
  private final AwaitedSignature signature;
  private final Submission submission;
  private final KeptDrafts kept;
  private final DraftPages pages;

  public SignOff(
      AwaitedSignature signature, Submission submission, KeptDrafts kept, DraftPages pages) {
    this.signature = signature;
    this.submission = submission;
    this.kept = kept;
    this.pages = pages;
  }

  public Response sign(Person head, OfReport.SignOff wanted) {
    return decide(head, wanted.draft(), wanted.version(), waiting -> sign(head, waiting));
  }

  /** Submitted in the name of whoever wrote it, who gets the receipt. */
  private Response sign(Person head, Waiting waiting) {
    var response = submission.submitSigned(waiting.draft(), waiting.author(), head);
    var phrases = pages.phrases(head);
    var number = pages.numbered(waiting.draft().measure(), phrases);
    return Response.inPlace(new Page(phrases.html("progress.signOff.signed", "number", number)))
        .and(response.toOthers())
        .and(List.of(response.page().to(waiting.author().id().chat())));
  }

  public Response giveBack(Person head, OfReport.GiveBack wanted) {
    return decide(head, wanted.draft(), wanted.version(), waiting -> giveBack(head, waiting));
  }

  private Response giveBack(Person head, Waiting waiting) {
    var author = waiting.author();
    var open = waiting.draft().touched(kept.now()).at(Pace.QUICK, Optional.empty());
    kept.keep(open);
    var theirs = pages.phrases(author);
    var back = theirs.html("progress.signOff.givenBack", "name", head.written());
    return Response.inPlace(
            new Page(
                pages.phrases(head).html("progress.signOff.returned", "name", author.written())))
        .and(List.of(pages.showBelow(back, open, theirs).confidedTo(author.id().chat())));
  }

  private Response decide(Person head, long draft, int version, Function<Waiting, Response> act) {
    return signature
        .find(head, draft, version)
        .map(act)
        .orElseGet(
            () -> Response.inPlace(new Page(pages.phrases(head).html("progress.signOff.gone"))));
  }
}
