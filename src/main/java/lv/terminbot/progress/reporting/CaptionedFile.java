package lv.terminbot.progress.reporting;

import java.util.function.Function;
import lv.terminbot.intent.Intent;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Question.Kind;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.dialogue.DraftPages;
import lv.terminbot.progress.dialogue.GivenAnswer;
import lv.terminbot.progress.dialogue.TypedAnswer;
import lv.terminbot.progress.dialogue.TypedAnswer.Typed;

/** A caption is words: it answers the question that waits, or stands beside its file. */
public final class CaptionedFile {
  private final DraftFiles files;
  private final Drafts drafts;
  private final DraftPages pages;
  private final TypedAnswer typed;

  public CaptionedFile(DraftFiles files, Drafts drafts, DraftPages pages, TypedAnswer typed) {
    this.files = files;
    this.drafts = drafts;
    this.pages = pages;
    this.typed = typed;
  }

  /** Puts a file into the draft with all that came together with it. */
  Draft put(Person person, Evidence file, Draft draft, Function<String, Intent> reading) {
    var answered = draft;
    for (var one : files.together(file)) {
      if (one.draft() != draft.id() && answers(one.caption(), answered)) {
        typed.take(answered, new Typed(person, one.caption(), one.message()), reading);
        files.isAnswer(one);
        answered = drafts.find(draft.id()).orElseThrow();
      }
    }
    return files.put(files.asKept(files.together(file)), answered);
  }

  private boolean answers(String caption, Draft draft) {
    return !caption.isEmpty()
        && pages
            .dialogue(draft)
            .waiting(draft)
            .filter(question -> question.kind() != Kind.FILES)
            .filter(question -> GivenAnswer.check(question, caption) instanceof GivenAnswer.Taken)
            .isPresent();
  }
}
