package lv.terminbot.progress;

import java.util.Optional;
import java.util.function.Function;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReport.Move;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;

/** What is said in words of the draft that waits, and of a measure that is not named. */
final class Sayings {
  private static final int MOST_OWED = 24;
  private static final int IN_A_ROW = 4;

  private final Drafts drafts;
  private final Moves moves;
  private final Submission submission;
  private final DraftPages pages;

  Sayings(Drafts drafts, Moves moves, Submission submission, DraftPages pages) {
    this.drafts = drafts;
    this.moves = moves;
    this.submission = submission;
    this.pages = pages;
  }

  /**
   * A step in words about the draft that was begun last.
   *
   * @param submit what is done with one that is confirmed
   */
  Response take(Person person, OfReport.Saying saying, Function<Draft, Response> submit) {
    return drafts
        .newest(person.id())
        .map(
            draft ->
                switch (saying) {
                  case CONFIRM, SUBMIT_ALL -> submit.apply(draft);
                  case DECLINE, REVIEW -> moves.make(person, draft, Move.REVIEW);
                  case BACK -> moves.make(person, draft, Move.BACK);
                  case SAME -> moves.make(person, draft, Move.SAME);
                  case LATER -> moves.make(person, draft, Move.LATER);
                  case SKIP, NONE -> moves.make(person, draft, Move.SKIP);
                })
        .orElseGet(
            () -> new Response(new Page(pages.phrases(person).html("progress.nothingWaits"))));
  }

  /** How far something is, with no word of what: asks of what, among what is owed. */
  Response askOfWhich(Person person, String words) {
    var buttons =
        submission
            .allOwed(person)
            .distinct()
            .limit(MOST_OWED)
            .map(
                id ->
                    new Button(
                        id.number().value(),
                        ButtonCode.encode(
                            new OfHelp.Reread(
                                "quick-update", words.hashCode(), Optional.of(id.number())))))
            .toList();
    var key = buttons.isEmpty() ? "progress.ofWhich.none" : "progress.ofWhich";
    return new Response(new Page(pages.phrases(person).html(key), Button.rows(buttons, IN_A_ROW)));
  }
}
