package lv.terminbot.progress.dialogue;

import java.util.Optional;
import lv.terminbot.people.Person;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Draft.Pace;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Updates;
import lv.terminbot.progress.submission.ReportingRight;
import lv.terminbot.progress.submission.ReportingRights;

/** Drafts that say what was submitted, to be submitted anew. */
public final class SubmittedDrafts {
  private final Drafts drafts;
  private final Updates updates;
  private final EvidenceFiles files;
  private final ReportingRights rights;
  private final FreshDrafts fresh;

  public SubmittedDrafts(
      Drafts drafts,
      Updates updates,
      EvidenceFiles files,
      ReportingRights rights,
      FreshDrafts fresh) {
    this.drafts = drafts;
    this.updates = updates;
    this.files = files;
    this.rights = rights;
    this.fresh = fresh;
  }

  /** The draft of this person on a measure, or one that says what they submitted on it. */
  Optional<Draft> find(Person person, MeasureId measure) {
    return drafts.usable(person, measure).or(() -> begin(person, measure));
  }

  /** What would stand in it; nothing is begun by looking. */
  Optional<Draft.Content> look(Person person, MeasureId measure) {
    return drafts
        .find(person.id(), measure)
        .map(Draft::content)
        .or(() -> granted(person, measure).flatMap(g -> own(person, measure, g)).map(this::says));
  }

  private Draft.Content says(ProgressUpdate update) {
    return new Draft.Content(
        Optional.of(update.state()), Optional.of(update.text()), update.sheet());
  }

  private Optional<Draft> begin(Person person, MeasureId measure) {
    return granted(person, measure)
        .flatMap(
            granted -> own(person, measure, granted).map(update -> fill(person, granted, update)));
  }

  private Optional<ReportingRight.Granted> granted(Person person, MeasureId measure) {
    return rights.decide(person, Optional.of(measure.plan()), measure.number())
            instanceof ReportingRight.Granted granted
        ? Optional.of(granted)
        : Optional.empty();
  }

  private Optional<ProgressUpdate> own(
      Person person, MeasureId measure, ReportingRight.Granted granted) {
    return granted.institutions().stream()
        .flatMap(i -> updates.latest(measure, i).stream())
        .filter(update -> update.author().equals(person.id()))
        .filter(update -> update.cycle().equals(granted.cycle().id()))
        .findFirst();
  }

  private Draft fill(Person person, ReportingRight.Granted granted, ProgressUpdate update) {
    var draft = fresh.fill(fresh.begin(person, granted), update).at(Pace.QUICK, Optional.empty());
    return granted.institutions().contains(update.institution())
        ? draft
        : draft.with(granted.institutions().getFirst(), draft.changedAt());
  }

  /** What was taken back, with its files, is a draft again. */
  Draft reopen(Person person, ReportingRight.Granted granted, ProgressUpdate update) {
    var draft = fill(person, granted, update).basedOn(0);
    drafts.put(draft);
    files.withdraw(update.number(), draft.id());
    return draft;
  }
}
