package lv.terminbot.progress.dialogue;

import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfReport.Move;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.AnswerSheet;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Draft.Pace;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.EvidenceLines;
import lv.terminbot.text.Phrases;

/** The ways through a dialogue: on, back, aside, on with what a colleague has begun. */
public final class Moves {
  private final Drafts drafts;
  private final EvidenceFiles files;
  private final DraftNotes notes;
  private final KeptDrafts kept;
  private final DraftPages pages;

  public Moves(
      Drafts drafts, EvidenceFiles files, DraftNotes notes, KeptDrafts kept, DraftPages pages) {
    this.files = files;
    this.drafts = drafts;
    this.notes = notes;
    this.kept = kept;
    this.pages = pages;
  }

  /** What this person began last. */
  public Optional<Draft> newest(Person person) {
    return drafts.newest(person);
  }

  public Response make(Person person, Draft draft, Move move) {
    return switch (move) {
      case SKIP -> kept.put(person, skipped(draft));
      case AFRESH -> kept.put(person, draft.withoutText(kept.now()));
      case NONE -> kept.put(person, unchallenged(draft, pages.phrases(person)));
      case SAME -> kept.put(person, unchanged(draft));
      case BACK -> kept.put(person, move(draft, Pace.GUIDED, before(draft).or(draft::asked)));
      case REVIEW -> kept.put(person, move(draft, paceOfReview(draft), Optional.empty()));
      case LATER -> kept.put(person, move(draft, Pace.RESTING, draft.asked()));
      case UNDO -> pages.show(person, drafts.undo(draft).orElse(draft));
    };
  }

  public Response giveUp(Person person, Draft draft) {
    return kept.put(person, move(draft, Pace.GIVEN_UP, draft.asked()));
  }

  /** Gives up whatever this person began last. */
  public Response giveUp(Person person) {
    return drafts
        .newest(person)
        .map(draft -> giveUp(person, draft))
        .orElseGet(
            () -> {
              var phrases = pages.phrases(person);
              var stop =
                  new Button(
                      phrases.plain("answer.guess.stop"),
                      ButtonCode.encode(new OfHelp.Talk(OfHelp.Talk.Kind.STOP)));
              return Response.inPlace(
                  new Page(phrases.html("progress.nothingToCancel"), List.of(List.of(stop))));
            });
  }

  /** The same on a measure; where nothing was begun on it, that is said. */
  public Response giveUp(Person person, MeasureNumber number) {
    return drafts.usable(person).stream()
        .filter(draft -> draft.measure().number().equals(number))
        .findFirst()
        .map(draft -> giveUp(person, draft))
        .orElseGet(
            () ->
                Response.inPlace(
                    new Page(
                        pages
                            .phrases(person)
                            .html("progress.nothingToCancelOn", "number", number))));
  }

  private Optional<String> before(Draft draft) {
    return pages.dialogue(draft).before(draft).map(Question::code);
  }

  private Draft move(Draft draft, Pace pace, Optional<String> asked) {
    return draft.touched(kept.now()).at(pace, asked);
  }

  private static Pace paceOfReview(Draft draft) {
    return draft.isGuided() ? Pace.GUIDED_REVIEW : Pace.QUICK;
  }

  private Draft skipped(Draft draft) {
    var waiting = pages.dialogue(draft).waiting(draft);
    if (waiting.isEmpty() || waiting.get().required()) {
      return draft.touched(kept.now());
    }
    var code = waiting.get().code();
    var sheet = draft.sheet().has(code) ? draft.sheet() : draft.sheet().passing(code);
    return draft.with(sheet, kept.now()).asking(Optional.empty());
  }

  private Draft unchallenged(Draft draft, Phrases phrases) {
    return pages
        .dialogue(draft)
        .question(Question.CHALLENGES)
        .map(question -> draft.answering(question, phrases.plain("progress.none"), kept.now()))
        .orElseGet(() -> draft.touched(kept.now()));
  }

  /** What the institution said last time is said again. */
  private Draft unchanged(Draft draft) {
    var now = kept.now();
    var waiting = pages.dialogue(draft).waiting(draft);
    var last = notes.latest(draft);
    if (waiting.isEmpty() || last.isEmpty()) {
      return draft.touched(now);
    }
    var question = waiting.get();
    return switch (question.code()) {
      case Question.STATE ->
          draft.with(Optional.of(last.get().state()), now).asking(Optional.empty());
      case Question.DONE -> draft.answering(question, last.get().text(), now);
      default -> {
        var words = last.get().sheet().of(question.code()).orElse("");
        var beside = EvidenceLines.beside(draft.answer(question.code()), words);
        yield draft.answering(question, beside, now);
      }
    };
  }

  /** What a colleague has begun becomes this person's draft; the colleague's stays as it is. */
  public Response takeOver(Person person, Draft draft, long id) {
    var now = kept.now();
    return drafts
        .find(id)
        .filter(other -> mayTakeOver(person, draft, other))
        .map(
            other ->
                other
                    .text()
                    .map(text -> draft.with(text, now))
                    .orElse(draft)
                    .with(other.state(), now)
                    .with(withFiles(other, draft), now)
                    .asking(Optional.empty()))
        .map(
            taken -> {
              files.copy(id, taken.id());
              return kept.put(person, taken);
            })
        .orElseGet(() -> pages.show(person, draft));
  }

  /** What the colleague said, beside the files that were sent to this draft. */
  private AnswerSheet withFiles(Draft other, Draft own) {
    var code = pages.dialogue(own).filesQuestion();
    var all = EvidenceLines.beside(own.answer(code), other.answer(code));
    return all.isEmpty() ? other.sheet() : other.sheet().with(code, all);
  }

  private static boolean mayTakeOver(Person person, Draft draft, Draft other) {
    return other.measure().equals(draft.measure())
        && other
            .institution()
            .filter(code -> Right.TAKE_OVER_DRAFT.isHeldBy(person, code))
            .isPresent()
        && other.institution().equals(draft.institution());
  }
}
