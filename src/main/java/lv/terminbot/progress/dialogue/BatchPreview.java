package lv.terminbot.progress.dialogue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReport.QuickUpdate;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Draft.Pace;
import lv.terminbot.progress.submission.ReportingRight;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Several progress updates of one message, previewed together, to be submitted with one tap. */
public final class BatchPreview {
  private final Permission permission;
  private final FreshDrafts fresh;
  private final KeptDrafts kept;
  private final DraftPages pages;

  public BatchPreview(Permission permission, FreshDrafts fresh, KeptDrafts kept, DraftPages pages) {
    this.permission = permission;
    this.fresh = fresh;
    this.kept = kept;
    this.pages = pages;
  }

  Response show(Person person, List<QuickUpdate> updates) {
    // all at one moment, by which the button knows them
    var at = kept.now().truncatedTo(ChronoUnit.MILLIS);
    var shown = new ArrayList<Html>();
    var drafts = new ArrayList<Draft>();
    for (var update : updates) {
      var response =
          permission.ask(
              person,
              Optional.empty(),
              update.number(),
              granted -> {
                var draft = begin(person, granted, update, at);
                drafts.add(draft);
                return kept.put(person, draft);
              });
      shown.add(response.page().text());
    }
    return Response.inPlace(new Page(join(shown), buttons(drafts, at, pages.phrases(person))));
  }

  private Draft begin(
      Person person, ReportingRight.Granted granted, QuickUpdate update, Instant at) {
    var written = fresh.write(fresh.begin(person, granted, update), update, at);
    var worded = Html.isSeen(update.text()) ? written : fresh.inWords(written, at);
    return worded.touched(at).at(Pace.QUICK, Optional.empty());
  }

  private List<List<Button>> buttons(List<Draft> drafts, Instant at, Phrases phrases) {
    var whole = drafts.stream().filter(draft -> pages.dialogue(draft).isWhole(draft)).count();
    var rows = new ArrayList<List<Button>>();
    if (whole > 0) {
      var key = whole == drafts.size() ? "confirmAll" : "confirmWhole";
      rows.add(
          List.of(
              new Button(
                  phrases.plain("progress.button." + key, "count", whole),
                  ButtonCode.encode(new OfReport.SubmitAll(at.toEpochMilli())))));
    }
    rows.addAll(
        Button.rows(drafts.stream().map(draft -> pages.takeUp(draft, phrases)).toList(), 2));
    return rows;
  }

  static Html join(List<Html> texts) {
    var between = Html.escape("\n\n———\n\n");
    return texts.stream().reduce((one, next) -> one.plus(between).plus(next)).orElse(Html.EMPTY);
  }
}
