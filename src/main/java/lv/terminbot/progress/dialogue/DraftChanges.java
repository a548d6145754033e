package lv.terminbot.progress.dialogue;

import java.util.Optional;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.EvidenceLines;
import lv.terminbot.progress.submission.ReportingRights;

/** What a draft says is chosen with a button, or asked for anew. */
public final class DraftChanges {
  private final KeptDrafts kept;
  private final DraftPages pages;
  private final FreshDrafts fresh;
  private final ReportingRights rights;

  public DraftChanges(
      KeptDrafts kept, DraftPages pages, FreshDrafts fresh, ReportingRights rights) {
    this.kept = kept;
    this.pages = pages;
    this.fresh = fresh;
    this.rights = rights;
  }

  public Response ask(Person person, Draft draft, String question) {
    return kept.put(
        person, draft.touched(kept.now()).at(draft.paceOfAsking(), Optional.of(question)));
  }

  public Response choose(Person person, Draft draft, ProgressState state) {
    return kept.put(
        person,
        draft.with(Optional.of(state), kept.now()).at(draft.paceOfAsking(), Optional.empty()));
  }

  public Response choose(Person person, Draft draft, InstitutionCode institution) {
    return rights.cover(person, draft.measure(), institution)
        ? kept.put(person, fresh.beginFor(institution, draft.with(institution, kept.now())))
        : pages.show(person, draft);
  }

  public Response choose(Person person, Draft draft, OfReport.Choose chosen) {
    return pages
        .dialogue(draft)
        .question(chosen.question())
        .filter(q -> q.choices().stream().anyMatch(c -> c.code().equals(chosen.choice())))
        .map(q -> kept.put(person, draft.answering(q, chosen.choice(), kept.now())))
        .orElseGet(() -> pages.show(person, draft));
  }

  /** Takes a file out of the answer, and with that out of what is submitted. */
  public Response dropFile(Person person, Draft draft, int place) {
    var code = pages.dialogue(draft).filesQuestion();
    var left = EvidenceLines.without(draft.answer(code), place);
    return kept.put(person, draft.with(draft.sheet().with(code, left), kept.now()));
  }
}
