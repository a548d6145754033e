package lv.terminbot.progress.submission;

import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.EvidenceLines;
import lv.terminbot.progress.ProgressUpdate;

/** Submits a whole draft with its files; gives the receipt and tells the coordinators. */
public final class Submission {
  private final Recording recording;
  private final Drafts drafts;
  private final EvidenceFiles files;
  private final Receipt receipt;
  private final SubmissionNews news;

  public Submission(
      Recording recording,
      Drafts drafts,
      EvidenceFiles files,
      Receipt receipt,
      SubmissionNews news) {
    this.recording = recording;
    this.drafts = drafts;
    this.files = files;
    this.receipt = receipt;
    this.news = news;
  }

  public Response submit(Draft draft, Person author) {
    return submit(List.of(draft), author);
  }

  /** Several at once, with one receipt. */
  public Response submit(List<Draft> drafts, Person author) {
    return submit(drafts, author, Optional.empty());
  }

  /** The same, signed off by the head of the institution. */
  public Response submitSigned(Draft draft, Person author, Person head) {
    return submit(List.of(draft), author, Optional.of(head.id()));
  }

  private Response submit(List<Draft> drafts, Person author, Optional<PersonId> signedBy) {
    var updates = drafts.stream().map(draft -> record(draft, author, signedBy)).toList();
    var told = updates.stream().flatMap(update -> news.write(update, author).stream()).toList();
    return Response.inPlace(receipt.write(updates, author)).and(told);
  }

  private ProgressUpdate record(Draft draft, Person author, Optional<PersonId> signedBy) {
    var update = recording.record(draft, author, signedBy);
    drafts.remove(draft);
    files.submit(draft.id(), update.number(), shown(draft));
    return update;
  }

  /** What the review has shown is what is submitted. */
  private List<Long> shown(Draft draft) {
    return files.ofDraft(draft.id()).stream()
        .filter(file -> EvidenceLines.stand(file, draft.sheet()))
        .map(Evidence::id)
        .toList();
  }
}
