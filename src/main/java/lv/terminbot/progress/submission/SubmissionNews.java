package lv.terminbot.progress.submission;

import java.util.List;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.text.Phrases;

/** What coordinators are told of a submitted progress update, with what they may do about it. */
public final class SubmissionNews {
  private final ReportPages pages;
  private final Notifier notifier;

  public SubmissionNews(ReportPages pages, Notifier notifier) {
    this.pages = pages;
    this.notifier = notifier;
  }

  List<Reply> write(ProgressUpdate update, Person author) {
    return notifier.lettersAtOnce(author, phrases -> page(update, author, phrases));
  }

  private Page page(ProgressUpdate update, Person author, Phrases phrases) {
    var heading =
        phrases.html(
            "progress.told.heading",
            "receipt",
            update.number(),
            "code",
            update.institution(),
            "author",
            author.written());
    return pages.write(update, List.of(heading), phrases);
  }
}
