package lv.terminbot.progress.submission;

import java.util.Optional;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.EvidenceFiles;

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
    return submit(draft, author, Optional.empty());
  }

  /** The same, signed off by the head of the institution. */
  public Response submitSigned(Draft draft, Person author, Person head) {
    return submit(draft, author, Optional.of(head.id()));
  }

  private Response submit(Draft draft, Person author, Optional<PersonId> signedBy) {
    var update = recording.record(draft, author, signedBy);
    drafts.remove(draft);
    files.submit(draft.id(), update.number());
    return Response.inPlace(receipt.write(update, author)).and(news.write(update, author));
  }
}
