package lv.terminbot.progress;

import java.util.Optional;
import java.util.regex.Pattern;
import lv.terminbot.intent.Intent;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Question;
import lv.terminbot.plan.Question.Kind;
import lv.terminbot.progress.SpokenWords.Spoken;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Words that come in while a draft waits for them. */
final class TypedAnswer {
  private static final Pattern BARE_NUMBER = Pattern.compile("[-+]?[0-9][0-9eE .,%()–:+-]*");
  private static final Pattern BARE_DATE = Pattern.compile("[0-9][0-9 ./-]*");

  private final Drafts drafts;
  private final Drafting drafting;
  private final DraftPages pages;

  TypedAnswer(Drafts drafts, Drafting drafting, DraftPages pages) {
    this.drafts = drafts;
    this.drafting = drafting;
    this.pages = pages;
  }

  /** The draft of this person that waits for words. */
  Optional<Draft> waiting(Person person) {
    return drafts
        .newest(person.id())
        .filter(
            draft ->
                draft.institution().isEmpty() || pages.dialogue(draft).waiting(draft).isPresent());
  }

  /** Whether words can only be meant for the question that waits. */
  boolean answers(Draft draft, String words) {
    return pages
        .dialogue(draft)
        .waiting(draft)
        .filter(
            question ->
                switch (question.kind()) {
                  case NUMBER ->
                      BARE_NUMBER.matcher(words.strip()).matches()
                          || Quantity.read(words).isPresent();
                  case DATE -> BARE_DATE.matcher(words.strip()).matches();
                  case CHOICE -> GivenAnswer.check(question, words) instanceof GivenAnswer.Taken;
                  case STATE, TEXT, FILES -> false;
                })
        .isPresent();
  }

  Page take(Draft draft, String words, long message, Intent meant, Phrases phrases) {
    var before = drafting.begunBefore(draft, message);
    if (before.isPresent()) {
      return goOn(draft, before.get(), message, words, phrases);
    }
    var question = pages.dialogue(draft).waiting(draft);
    if (question.isEmpty() || question.get().kind() == Kind.STATE) {
      return stated(draft, words, message, meant, phrases);
    }
    if (!Html.isSeen(words)) {
      return pages.show(draft, phrases);
    }
    return switch (GivenAnswer.check(question.get(), words)) {
      case GivenAnswer.Taken(var taken) -> {
        drafting.remember(draft, message, question.get(), taken);
        yield put(drafting.answer(draft, question.get(), taken), phrases);
      }
      case GivenAnswer.Unfit(var key) -> pages.unfit(draft, key, phrases);
    };
  }

  private Page stated(Draft draft, String words, long message, Intent meant, Phrases phrases) {
    var written = drafting.write(draft, words, meant);
    written
        .text()
        .filter(text -> !draft.text().equals(Optional.of(text)))
        .ifPresent(text -> rememberDone(draft, message, text));
    return put(written, phrases);
  }

  private void rememberDone(Draft draft, long message, String text) {
    pages
        .dialogue(draft)
        .question(Question.DONE)
        .ifPresent(done -> drafting.remember(draft, message, done, text));
  }

  /** A text too long for one message goes on in the next. */
  private Page goOn(Draft draft, Spoken before, long message, String words, Phrases phrases) {
    var question = pages.dialogue(draft).question(before.question());
    if (question.isEmpty()) {
      return pages.show(draft, phrases);
    }
    drafting.remember(draft, message, question.get(), words);
    var joined = drafting.joined(draft, before.question());
    return put(
        drafting.answer(draft, question.get(), joined).at(draft.pace(), draft.asked()), phrases);
  }

  private Page put(Draft draft, Phrases phrases) {
    drafts.put(draft);
    return pages.show(draft, phrases);
  }
}
