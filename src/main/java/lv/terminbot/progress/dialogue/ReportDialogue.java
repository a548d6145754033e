package lv.terminbot.progress.dialogue;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.Subject;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.AwaitedWords;
import lv.terminbot.people.Person;
import lv.terminbot.people.WaitingDialogue;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.dialogue.TypedAnswer.Typed;

/** The draft that a person changed last, where it waits for words. */
public final class ReportDialogue implements WaitingDialogue {
  private final Drafts drafts;
  private final DraftPages pages;
  private final TypedAnswer typed;
  private final ReturnDialogue returns;
  private final ReplyDialogue replies;

  public ReportDialogue(
      Drafts drafts,
      DraftPages pages,
      TypedAnswer typed,
      ReturnDialogue returns,
      ReplyDialogue replies) {
    this.returns = returns;
    this.replies = replies;
    this.drafts = drafts;
    this.pages = pages;
    this.typed = typed;
  }

  @Override
  public Optional<AwaitedWords> awaiting(Person person) {
    var newest = drafts.newest(person);
    return returns
        .awaiting(person, newest.map(Draft::changedAt).orElse(Instant.EPOCH))
        .or(() -> newest.flatMap(draft -> awaiting(person, draft)));
  }

  @Override
  public Optional<AwaitedWords> awaiting(Person person, Subject about) {
    return replies.awaiting(person, about);
  }

  private Optional<AwaitedWords> awaiting(Person person, Draft draft) {
    var question = pages.dialogue(draft).waiting(draft);
    return draft.institution().isEmpty() || question.isPresent()
        ? Optional.of(new Answer(typed, person, draft, question))
        : Optional.empty();
  }

  private record Answer(TypedAnswer typed, Person person, Draft draft, Optional<Question> question)
      implements AwaitedWords {

    @Override
    public boolean fits(String words) {
      return question.filter(asked -> GivenAnswer.isBare(asked, words)).isPresent();
    }

    @Override
    public boolean mayAsk() {
      return false;
    }

    @Override
    public Response take(String words, long message, Function<String, Intent> reading) {
      return typed.take(draft, new Typed(person, words, message), reading);
    }
  }
}
