package lv.terminbot.progress.dialogue;

import java.util.Optional;
import lv.terminbot.intent.Subject;
import lv.terminbot.people.Person;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.SpokenWords;
import lv.terminbot.progress.Updates;

/** What the messages of a dialogue are about. */
public final class Subjects {
  private final Drafts drafts;
  private final Updates updates;
  private final SpokenWords spoken;

  public Subjects(Drafts drafts, Updates updates, SpokenWords spoken) {
    this.drafts = drafts;
    this.updates = updates;
    this.spoken = spoken;
  }

  /** Of which measure something is; empty where it is no more. */
  public Optional<MeasureNumber> measure(Subject subject) {
    return switch (subject) {
      case Subject.Begun(var id, _) -> drafts.find(id).map(Draft::measure).map(m -> m.number());
      case Subject.Submitted(var number) ->
          updates.find(number).map(ProgressUpdate::measure).map(m -> m.number());
      case Subject.Answered(var measure, _) -> Optional.of(measure.number());
      case Subject.Measured(_, var number) -> Optional.of(number);
    };
  }

  /** What this person's own message was about, if it gave an answer. */
  public Optional<Subject> said(Person person, long message) {
    return spoken
        .find(person.id(), message)
        .map(said -> new Subject.Answered(said.measure(), said.question()));
  }
}
