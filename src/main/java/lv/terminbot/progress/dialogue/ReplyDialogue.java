package lv.terminbot.progress.dialogue;

import java.util.Optional;
import java.util.function.Function;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.Subject;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.AwaitedWords;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Question;
import lv.terminbot.plan.Question.Kind;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.dialogue.MeantDrafts.Meant;
import lv.terminbot.progress.dialogue.TypedAnswer.Typed;

/**
 * Words in reply to a message about a draft, a report or a measure: they answer the question that
 * the message asks, or are added to what was done. What else is begun stays as it is.
 */
public final class ReplyDialogue {
  private final MeantDrafts meant;
  private final DraftPages pages;
  private final TypedAnswer typed;
  private final KeptDrafts kept;

  public ReplyDialogue(MeantDrafts meant, DraftPages pages, TypedAnswer typed, KeptDrafts kept) {
    this.meant = meant;
    this.pages = pages;
    this.typed = typed;
    this.kept = kept;
  }

  Optional<AwaitedWords> awaiting(Person person, Subject about) {
    return meant.find(person, about).map(found -> new Answer(this, person, found));
  }

  private Response take(Meant found, Typed words, Function<String, Intent> reading) {
    var draft = found.draft().get();
    var open = draft.at(draft.paceOfAsking(), draft.asked());
    var dialogue = pages.dialogue(open);
    var waiting = dialogue.waiting(open);
    if (!found.isPrompt()) {
      return waiting.isPresent() ? typed.take(open, words, reading) : done(open, dialogue, words);
    }
    var asked = found.asked(dialogue);
    if (asked.isPresent() && asked.equals(waiting)) {
      return typed.take(open, words, reading);
    }
    return asked
        .filter(question -> question.kind() == Kind.TEXT)
        .map(question -> typed.add(open, question, words))
        .or(
            () ->
                asked
                    .map(question -> open.at(open.pace(), Optional.of(question.code())))
                    .map(again -> typed.take(again, words, reading)))
        .orElseGet(() -> done(open, dialogue, words));
  }

  private Response done(Draft draft, Dialogue dialogue, Typed words) {
    return dialogue
        .question(Question.DONE)
        .map(question -> typed.add(draft, question, words))
        .orElseGet(() -> pages.show(words.person(), draft));
  }

  private record Answer(ReplyDialogue dialogue, Person person, Meant meant)
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
    public boolean turnTo() {
      meant.begun().ifPresent(draft -> dialogue.kept.keep(draft.turnedTo(dialogue.kept.now())));
      return meant.begun().isPresent();
    }

    @Override
    public Response take(String words, long message, Function<String, Intent> reading) {
      return dialogue.take(meant, new Typed(person, words, message), reading);
    }
  }
}
