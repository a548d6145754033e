package lv.terminbot.progress.dialogue;

import java.time.Duration;
import java.util.Optional;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReport.Move;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.Updates;

/** What is said in words of the draft that waits, and of a measure that is not named. */
public final class Sayings {
  private static final int MOST_OWED = 24;
  private static final int IN_A_ROW = 4;
  private static final int MOST_UPDATES = 200;
  private static final Duration RECENTLY = Duration.ofDays(60);

  private final Steps steps;
  private final Drafts drafts;
  private final Updates updates;
  private final NextOwed owed;
  private final KeptDrafts kept;

  /** What a step comes to. */
  public record Steps(
      Moves moves, Confirmation confirmation, Withdrawal withdrawal, DraftPages pages) {}

  public Sayings(Steps steps, Drafts drafts, Updates updates, NextOwed owed, KeptDrafts kept) {
    this.steps = steps;
    this.drafts = drafts;
    this.updates = updates;
    this.owed = owed;
    this.kept = kept;
  }

  /** A step in words about the draft that was begun last. */
  Response take(Person person, OfReport.Saying saying) {
    var moves = steps.moves();
    return drafts
        .newest(person.id())
        .map(
            draft ->
                switch (saying) {
                  case CONFIRM, SUBMIT_ALL -> steps.confirmation().submit(person, draft);
                  case DECLINE, REVIEW -> moves.make(person, draft, Move.REVIEW);
                  case BACK -> moves.make(person, draft, Move.BACK);
                  case SAME -> moves.make(person, draft, Move.SAME);
                  case LATER -> moves.make(person, draft, Move.LATER);
                  case SKIP, NONE -> moves.make(person, draft, Move.SKIP);
                })
        .orElseGet(() -> say(person, "progress.nothingWaits"));
  }

  /** How far something is, with no word of what: asks of what, among what is owed. */
  Response askOfWhich(Person person, String words) {
    var buttons =
        owed.findAll(person)
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
    return Response.below(
        new Page(steps.pages().phrases(person).html(key), Button.rows(buttons, IN_A_ROW)));
  }

  /** Takes back what this person submitted last. */
  Response withdrawLast(Person person) {
    return updates.since(kept.now().minus(RECENTLY), person.institutions(), MOST_UPDATES).stream()
        .filter(update -> update.author().equals(person.id()))
        .findFirst()
        .map(update -> steps.withdrawal().withdraw(person, update.number()))
        .orElseGet(() -> say(person, "progress.withdrawn.nothing"));
  }

  private Response say(Person person, String key) {
    return Response.below(new Page(steps.pages().phrases(person).html(key)));
  }
}
