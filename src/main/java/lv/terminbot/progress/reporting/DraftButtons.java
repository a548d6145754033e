package lv.terminbot.progress.reporting;

import java.util.Optional;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReport.Move;
import lv.terminbot.intent.OfReport.OnDraft;
import lv.terminbot.intent.OfReport.Saying;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Draft.Pace;
import lv.terminbot.progress.dialogue.Confirmation;
import lv.terminbot.progress.dialogue.DraftChanges;
import lv.terminbot.progress.dialogue.KeptDrafts;
import lv.terminbot.progress.dialogue.Moves;

/** The buttons under a draft; one that is older than the draft shows it anew. */
public final class DraftButtons {
  private final KeptDrafts kept;
  private final DraftChanges changes;
  private final Moves moves;
  private final Confirmation confirmation;

  public DraftButtons(
      KeptDrafts kept, DraftChanges changes, Moves moves, Confirmation confirmation) {
    this.kept = kept;
    this.changes = changes;
    this.moves = moves;
    this.confirmation = confirmation;
  }

  Response press(Person person, OnDraft button) {
    return kept.change(
        person, button.draft(), button.version(), draft -> act(person, draft, button));
  }

  private Response act(Person person, Draft draft, OnDraft button) {
    return switch (button) {
      case OfReport.Step(_, _, var move) -> moves.make(person, draft, move);
      case OfReport.CancelDraft _ -> moves.giveUp(person, draft);
      case OfReport.TakeOver(_, _, var other) -> moves.takeOver(person, draft, other);
      case OfReport.Change(_, _, var question) -> changes.ask(person, draft, question);
      case OfReport.DropFile(_, _, var place) -> changes.dropFile(person, draft, place);
      case OfReport.AskDraftState _ -> changes.ask(person, draft, Question.STATE);
      case OfReport.SetDraftState(_, _, var state) -> changes.choose(person, draft, state);
      case OfReport.SetDraftInstitution(_, _, var institution) ->
          changes.choose(person, draft, institution);
      case OfReport.Choose choice -> changes.choose(person, draft, choice);
      case OfReport.ConfirmDraft _ -> confirmation.submit(person, draft);
    };
  }

  /** The draft that waits, to be mended; empty where none does. */
  Optional<Response> correct(Person person) {
    return moves
        .newest(person)
        .filter(draft -> draft.pace() == Pace.GUIDED || draft.pace() == Pace.QUICK)
        .map(draft -> moves.make(person, draft, Move.REVIEW));
  }

  /** Whether a draft waits. */
  boolean isAny(Person person) {
    return moves.newest(person).isPresent();
  }

  /** Whether the draft that waits is on this measure. */
  boolean isOn(Person person, MeasureNumber number) {
    return moves
        .newest(person)
        .filter(draft -> draft.measure().number().equals(number))
        .isPresent();
  }

  /**
   * A step in words about the draft that was begun last. A yes to what is shown presses its button;
   * where something else was shown since, what would be submitted is shown first.
   */
  Response take(Person person, Saying saying) {
    return moves
        .newest(person)
        .map(
            draft ->
                switch (saying) {
                  case SUBMIT_ALL -> confirmation.submit(person, draft);
                  case CONFIRM ->
                      confirmation.look(
                          person, draft, () -> moves.make(person, draft, Move.REVIEW));
                  case DECLINE, REVIEW -> moves.make(person, draft, Move.REVIEW);
                  case BACK -> moves.make(person, draft, Move.BACK);
                  case SAME -> moves.make(person, draft, Move.SAME);
                  case LATER -> moves.make(person, draft, Move.LATER);
                  case SKIP -> moves.make(person, draft, Move.SKIP);
                  case NONE -> moves.make(person, draft, Move.NONE);
                  case GIVE_UP -> moves.giveUp(person, draft);
                })
        .orElseGet(
            () ->
                kept.say(
                    person,
                    saying == Saying.SUBMIT_ALL
                        ? "progress.nothingBegun"
                        : "progress.nothingWaits"));
  }

  /** Submits the draft that was begun last, where it was named. */
  Response confirm(Person person) {
    return take(person, Saying.SUBMIT_ALL);
  }

  /** Gives up what this person began on a measure. */
  Response giveUp(Person person, MeasureNumber number) {
    return moves.giveUp(person, number);
  }

  /** Gives up whatever this person began last. */
  Response giveUp(Person person) {
    return moves.giveUp(person);
  }
}
