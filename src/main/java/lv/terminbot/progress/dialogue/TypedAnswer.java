package lv.terminbot.progress.dialogue;

import java.util.Optional;
import java.util.function.Function;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Question;
import lv.terminbot.plan.Question.Kind;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.EvidenceLines;
import lv.terminbot.progress.SpokenWords.Spoken;
import lv.terminbot.text.Html;

/** Words that come in while a draft waits for them. */
public final class TypedAnswer {
  private final KeptDrafts kept;
  private final SpokenAnswers spoken;
  private final DraftPages pages;
  private final DraftNotes notes;

  public TypedAnswer(KeptDrafts kept, SpokenAnswers spoken, DraftPages pages, DraftNotes notes) {
    this.notes = notes;
    this.kept = kept;
    this.spoken = spoken;
    this.pages = pages;
  }

  /** Words in a message. */
  public record Typed(Person person, String words, long message) {}

  public Response take(Draft draft, Typed typed, Function<String, Intent> reading) {
    var before = spoken.begunBefore(draft, typed.message());
    if (before.isPresent()) {
      return goOn(draft, before.get(), typed);
    }
    var question = pages.dialogue(draft).waiting(draft);
    if (question.isEmpty() || question.get().kind() == Kind.STATE) {
      return state(draft, typed, reading);
    }
    return Html.isSeen(typed.words())
        ? answer(draft, question.get(), typed)
        : pages.show(typed.person(), draft);
  }

  /** Takes them beside what stands there as the answer to this question. */
  Response add(Draft draft, Question question, Typed typed) {
    var words = typed.words();
    spoken.remember(draft, typed.message(), question, words);
    var before = draft.answer(question.code());
    var both = before.isEmpty() ? words : before + "\n" + words;
    return kept.put(
        typed.person(), draft.answering(question, both, kept.now()).asking(draft.asked()));
  }

  private Response answer(Draft draft, Question question, Typed typed) {
    return switch (GivenAnswer.check(question, typed.words())) {
      case GivenAnswer.Taken(var taken) -> {
        spoken.remember(draft, typed.message(), question, taken);
        yield kept.put(
            typed.person(), draft.answering(question, whole(draft, question, taken), kept.now()));
      }
      case GivenAnswer.Unfit unfit -> refuse(draft, question, typed, unfit);
    };
  }

  /** Once it is said what is wanted; what is then said again is kept as it is. */
  private Response refuse(Draft draft, Question question, Typed typed, GivenAnswer.Unfit unfit) {
    var phrases = pages.phrases(typed.person());
    var again = draft.asked().equals(Optional.of(question.code()));
    if (again && question.kind() != Kind.CHOICE) {
      spoken.remember(draft, typed.message(), question, typed.words());
      var taken = draft.answering(question, typed.words().strip(), kept.now());
      kept.keep(taken);
      return Response.inPlace(pages.showBelow(phrases.html("progress.kept"), taken, phrases));
    }
    var asked = draft.touched(kept.now()).at(draft.paceOfAsking(), Optional.of(question.code()));
    kept.keep(asked);
    return Response.inPlace(pages.showBelow(phrases.html(unfit.key()), asked, phrases));
  }

  /** Files stay where words are put beside them, and so does what was returned. */
  private String whole(Draft draft, Question question, String words) {
    return question.kind() == Kind.FILES
        ? EvidenceLines.beside(draft.answer(question.code()), words)
        : AnswerToReturn.add(draft, question, notes.answered(draft), words);
  }

  /** Words for the state or for what was done, if they say that. */
  private Response state(Draft draft, Typed typed, Function<String, Intent> reading) {
    var written = write(draft, typed.words(), reading);
    written
        .text()
        .filter(text -> !draft.text().equals(Optional.of(text)))
        .map(text -> draft.text().map(before -> text.substring(before.length() + 1)).orElse(text))
        .ifPresent(text -> rememberDone(draft, typed.message(), text));
    return kept.put(typed.person(), written);
  }

  /** A state that the words begin with is taken where one is still missing. */
  private Draft write(Draft draft, String words, Function<String, Intent> reading) {
    var now = kept.now();
    if (!Html.isSeen(words)) {
      return draft.touched(now);
    }
    if (isStateWanted(draft)
        && reading.apply(draft.measure().number() + " " + words)
            instanceof OfReport.QuickUpdate update
        && update.state().isPresent()
        && update.answers().isEmpty()) {
      return done(draft.with(update.state(), now), update.text()).asking(Optional.empty());
    }
    return done(draft, words).asking(Optional.empty());
  }

  private static boolean isStateWanted(Draft draft) {
    return draft.state().isEmpty() || draft.asked().equals(Optional.of(Question.STATE));
  }

  /** What was done stands below what was said of it before. */
  private Draft done(Draft draft, String words) {
    return Html.isSeen(words)
        ? draft.with(draft.text().map(said -> said + "\n" + words).orElse(words), kept.now())
        : draft;
  }

  private void rememberDone(Draft draft, long message, String text) {
    pages
        .dialogue(draft)
        .question(Question.DONE)
        .ifPresent(done -> spoken.remember(draft, message, done, text));
  }

  /** A text too long for one message goes on in the next. */
  private Response goOn(Draft draft, Spoken before, Typed typed) {
    var question = pages.dialogue(draft).question(before.question());
    if (question.isEmpty()) {
      return pages.show(typed.person(), draft);
    }
    spoken.remember(draft, typed.message(), question.get(), typed.words());
    var joined = whole(draft, question.get(), spoken.join(draft, before.question()));
    return kept.put(
        typed.person(), draft.answering(question.get(), joined, kept.now()).asking(draft.asked()));
  }
}
