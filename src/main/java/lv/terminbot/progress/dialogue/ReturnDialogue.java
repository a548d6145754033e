package lv.terminbot.progress.dialogue;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import lv.terminbot.intent.Intent;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.AwaitedWords;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.Draft.Pace;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.dialogue.TypedAnswer.Typed;

/** A returned question is answered by answering it: with the next words, and no button. */
public final class ReturnDialogue {
  private final ReturnedQuestions questions;
  private final Permission permission;
  private final FreshDrafts fresh;
  private final KeptDrafts kept;
  private final TypedAnswer typed;

  public ReturnDialogue(
      ReturnedQuestions questions,
      Permission permission,
      FreshDrafts fresh,
      KeptDrafts kept,
      TypedAnswer typed) {
    this.questions = questions;
    this.permission = permission;
    this.fresh = fresh;
    this.kept = kept;
    this.typed = typed;
  }

  /** A question that came later than this moment, at which something else was worked on. */
  Optional<AwaitedWords> awaiting(Person person, Instant busyAt) {
    return questions
        .newest(person)
        .filter(returned -> returned.at().isAfter(busyAt))
        .map(returned -> new Answer(this, person, returned.update()));
  }

  private Response take(Typed said, ProgressUpdate update, Function<String, Intent> reading) {
    return permission.ask(
        said.person(),
        Optional.of(update.measure().plan()),
        update.measure().number(),
        granted -> {
          var begun = fresh.beginFor(update.institution(), fresh.begin(said.person(), granted));
          var draft = begun.touched(kept.now()).at(Pace.QUICK, Optional.of(Question.DONE));
          return typed.take(draft, said, reading);
        });
  }

  private record Answer(ReturnDialogue dialogue, Person person, ProgressUpdate update)
      implements AwaitedWords {

    @Override
    public boolean fits(String words) {
      return false;
    }

    @Override
    public boolean mayAsk() {
      return false;
    }

    @Override
    public Response take(String words, long message, Function<String, Intent> reading) {
      return dialogue.take(new Typed(person, words, message), update, reading);
    }
  }
}
