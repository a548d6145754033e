package lv.terminbot.progress;

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
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.progress.Draft.Pace;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Several progress updates of one message: previewed together, submitted with one tap. */
final class Batch {
  private final ReportingRights rights;
  private final Drafting drafting;
  private final DraftPages pages;
  private final SignOff signOff;
  private final Refusal refusal;

  Batch(
      ReportingRights rights,
      Drafting drafting,
      DraftPages pages,
      SignOff signOff,
      Refusal refusal) {
    this.rights = rights;
    this.drafting = drafting;
    this.pages = pages;
    this.signOff = signOff;
    this.refusal = refusal;
  }

  Response preview(Person person, List<QuickUpdate> updates) {
    var phrases = pages.phrases(person);
    var at = drafting.now().truncatedTo(ChronoUnit.MILLIS);
    var shown = new ArrayList<Html>();
    var drafts = new ArrayList<Draft>();
    for (var update : updates) {
      switch (rights.decide(person, Optional.empty(), update.number())) {
        case ReportingRight.Granted granted -> {
          var draft = begun(person, granted, update, at);
          drafts.add(draft);
          shown.add(pages.show(draft, phrases).text());
        }
        case ReportingRight right -> shown.add(refusal.tell(right, phrases).text());
      }
    }
    return new Response(new Page(joined(shown), buttons(drafts, at, phrases)));
  }

  private Draft begun(
      Person person, ReportingRight.Granted granted, QuickUpdate update, Instant at) {
    var draft = drafting.begin(person, granted);
    var stated = update.state().isPresent() ? draft.with(update.state(), at) : draft;
    var written =
        Html.isSeen(update.text()) ? stated.with(update.text(), at) : drafting.inWords(stated, at);
    var begun = written.touched(at).at(Pace.QUICK, Optional.empty());
    drafting.put(begun);
    return begun;
  }

  private List<List<Button>> buttons(List<Draft> drafts, Instant at, Phrases phrases) {
    var whole = drafts.stream().filter(this::isWhole).toList();
    var rows = new ArrayList<List<Button>>();
    if (whole.size() > 1) {
      rows.add(
          List.of(
              new Button(
                  phrases.plain("progress.button.confirmAll", "count", whole.size()),
                  ButtonCode.encode(new OfReport.SubmitAll(at.toEpochMilli())))));
    }
    rows.addAll(
        Button.rows(
            drafts.stream().map(draft -> ReportButton.on(draft.measure(), phrases)).toList(), 2));
    return rows;
  }

  private boolean isWhole(Draft draft) {
    return pages.dialogue(draft).isWhole(draft);
  }

  /** Submits those that are as they were shown; the others are shown anew. */
  Response submit(Person person, List<Draft> drafts, Instant at) {
    var phrases = pages.phrases(person);
    var shown = new ArrayList<Html>();
    var others = new ArrayList<Reply>();
    for (var draft : drafts) {
      var asShown = draft.changedAt().equals(at) && draft.pace() == Pace.QUICK && isWhole(draft);
      if (asShown
          && rights.cover(person, draft.measure(), draft.institution().orElseThrow())
          && !signOff.isOvertaken(draft)) {
        var response = signOff.handIn(person, draft);
        shown.add(response.page().text());
        others.addAll(response.toOthers());
      }
    }
    return shown.isEmpty()
        ? new Response(new Page(phrases.html("progress.gone")))
        : new Response(new Page(joined(shown)), others);
  }

  private static Html joined(List<Html> texts) {
    var between = Html.escape("\n\n———\n\n");
    return texts.stream().reduce((one, next) -> one.plus(between).plus(next)).orElse(Html.EMPTY);
  }
}
