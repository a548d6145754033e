package lv.terminbot.progress.dialogue;

import java.util.Optional;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.SpokenWords.Spoken;
import lv.terminbot.text.Html;

/** A message that gave an answer was edited: the answer says it otherwise, too. */
public final class Corrections {
  private final SpokenAnswers spoken;
  private final SubmittedDrafts submitted;
  private final KeptDrafts kept;
  private final DraftPages pages;
  private final CaptionCorrections captions;

  public Corrections(
      SpokenAnswers spoken,
      SubmittedDrafts submitted,
      KeptDrafts kept,
      DraftPages pages,
      CaptionCorrections captions) {
    this.captions = captions;
    this.spoken = spoken;
    this.submitted = submitted;
    this.kept = kept;
    this.pages = pages;
  }

  /** Whether a message brought another file before. */
  public boolean isOther(Person person, Content.SentFile file) {
    return captions.isOther(person, file);
  }

  /** A file with other words under it, which may have been an answer. */
  public Optional<Response> correct(Person person, Content.SentFile file) {
    var message = file.written().messageId();
    var words = file.caption().orElse("");
    if (captions.isOther(person, file)) {
      var shown = captions.replace(person, file);
      return spoken.find(person, message).filter(said -> said.words().equals(words)).isPresent()
          ? shown
          : correct(person, message, words)
              .or(() -> captions.correct(person, message, words))
              .or(() -> shown);
    }
    return correct(person, message, words).or(() -> captions.correct(person, message, words));
  }

  public Optional<Response> correct(Person person, long message, String words) {
    return spoken
        .find(person, message)
        .filter(said -> Html.isSeen(words))
        .flatMap(said -> correct(person, said, words));
  }

  private Optional<Response> correct(Person person, Spoken said, String words) {
    return said.words().equals(words)
        ? Optional.of(tell(person, "progress.edited.same"))
        : submitted
            .look(person, said.measure())
            .map(stands -> stands.answer(said.question()).contains(said.words()))
            .flatMap(
                stands ->
                    stands
                        ? submitted
                            .find(person, said.measure())
                            .map(draft -> replace(person, draft, said, words))
                        : Optional.of(tell(person, "progress.edited.gone")));
  }

  private Response replace(Person person, Draft draft, Spoken said, String words) {
    var question = pages.dialogue(draft).question(said.question());
    var answer = draft.answer(said.question());
    var at = answer.indexOf(said.words());
    if (question.isEmpty()) {
      return tell(person, "progress.edited.gone");
    }
    var mended = answer.substring(0, at) + words + answer.substring(at + said.words().length());
    var changed = draft.answering(question.get(), mended, kept.now()).asking(draft.asked());
    spoken.remember(changed, said.message(), question.get(), words);
    return kept.put(person, changed);
  }

  private Response tell(Person person, String key) {
    return Response.inPlace(new Page(pages.phrases(person).html(key)));
  }
}
