package lv.terminbot.progress.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Draft.Pace;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.QuestionWords;
import lv.terminbot.progress.submission.ReportingRights;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

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

  public Response submit(Person person, Instant at) {
    var shown = drafts.usable(person).stream().filter(d -> d.changedAt().equals(at)).toList();
    var ready = shown.stream().filter(draft -> isReady(person, draft)).toList();
    if (ready.isEmpty()) {
      return Response.inPlace(new Page(pages.phrases(person).html("progress.gone")));
    }
    var left = shown.stream().filter(draft -> !ready.contains(draft)).toList();
    return withLeft(handIn.handIn(person, ready), left, pages.phrases(person));
  }

  /** Below the receipt, the questions that remain. */
  private Response withLeft(Response response, List<Draft> left, Phrases phrases) {
    if (left.isEmpty()) {
      return response;
    }
    var lines = new ArrayList<Html>(List.of(response.page().text(), Html.EMPTY));
    var rows = new ArrayList<List<Button>>();
    for (var draft : left) {
      var number = draft.measure().number();
      var asked =
          pages
              .dialogue(draft)
              .waiting(draft)
              .map(question -> QuestionWords.ask(question, phrases))
              .orElseGet(() -> phrases.plain("progress.ask.institution"));
      lines.add(phrases.html("progress.batch.left", "number", number, "question", asked));
      rows.add(List.of(pages.takeUp(draft, phrases)));
    }
    rows.addAll(response.page().buttons());
    return Response.inPlace(new Page(Html.lines(lines), rows)).and(response.toOthers());
  }

  private boolean isReady(Person person, Draft draft) {
    return draft.pace() == Pace.QUICK
        && pages.dialogue(draft).isWhole(draft)
        && maySubmit(person, draft);
  }

  private boolean maySubmit(Person person, Draft draft) {
    return rights.cover(person, draft.measure(), draft.institution().orElseThrow())
        && !notes.isOvertaken(draft);
  }
}
