package lv.terminbot.progress.submission;

import java.util.Optional;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.OwedMeasure;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.Challenges;
import lv.terminbot.progress.Challenges.Challenge;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.NoChallenge;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.ProgressUpdate.Authorship;
import lv.terminbot.progress.Updates;

/** Makes a whole draft a progress update: stored for good, the obligation submitted. */
public final class Recording {

  private final Updates updates;
  private final Obligations obligations;
  private final Challenges challenges;
  private final DraftCycle cycle;
  private final SubmissionTime time;

  public Recording(
      Updates updates,
      Obligations obligations,
      Challenges challenges,
      DraftCycle cycle,
      SubmissionTime time) {
    this.updates = updates;
    this.obligations = obligations;
    this.challenges = challenges;
    this.cycle = cycle;
    this.time = time;
  }

  ProgressUpdate record(Draft draft, Person author, Optional<PersonId> signedBy) {
    var institution = draft.institution().orElseThrow();
    var writtenAt = time.written(draft);
    var submittedAt = time.submitted();
    var update =
        updates.add(
            new ProgressUpdate(
                0,
                draft.cycle(),
                draft.measure(),
                institution,
                author.id(),
                author.reportsFor(institution) ? Authorship.OWN : Authorship.ON_BEHALF,
                draft.state().orElseThrow(),
                draft.text().orElseThrow(),
                draft.sheet(),
                submittedAt,
                cycle.isLate(draft, writtenAt.orElse(submittedAt)),
                signedBy,
                writtenAt));
    obligations.put(
        new OwedMeasure(draft.cycle(), draft.measure(), institution), ObligationState.SUBMITTED);
    update
        .sheet()
        .of(Question.CHALLENGES)
        .filter(words -> !NoChallenge.isSaid(words))
        .ifPresent(words -> raise(words, update));
    return update;
  }

  private void raise(String words, ProgressUpdate update) {
    challenges.raise(
        new Challenge(
            0,
            update.measure(),
            update.institution(),
            words,
            update.number(),
            update.submittedAt()));
  }
}
