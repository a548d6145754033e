package lv.terminbot.answer;

import java.util.List;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.Role;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What waits for an answer to a coordinator's question. */
final class ReturnedList {
  private static final int LONGEST_QUESTION = 200;
  private final Updates updates;
  private final Reviews reviews;
  private final Lists lists;

  ReturnedList(Answers.Books books, Lists lists) {
    this.updates = books.updates();
    this.reviews = books.reviews();
    this.lists = lists;
  }

  /** Coordinators see all; others what was returned to their own institutions. */
  Page show(Person asker, OfLookup.AskReturned asked, int page, Phrases phrases) {
    var returned =
        lists
            .current(o -> o.state() == ObligationState.RETURNED)
            .filter(o -> asker.is(Role.COORDINATOR) || asker.reportsFor(o.institution()))
            .toList();
    var heading =
        phrases.html(
            returned.isEmpty() ? "answer.lookup.nothingReturned" : "answer.lookup.allReturned",
            "count",
            returned.size());
    return new PagedList<>(
            List.of(heading),
            returned,
            obligation -> line(obligation, phrases),
            obligation -> Lists.button(obligation.measure()),
            lists.reported(phrases),
            List.of())
        .page(asked, page, phrases);
  }

  private Html line(Obligation obligation, Phrases phrases) {
    return phrases.html(
        "answer.lookup.returned",
        "number",
        obligation.measure().number(),
        "title",
        lists.title(obligation.measure(), phrases),
        "code",
        obligation.institution(),
        "question",
        Lists.shortened(question(obligation), LONGEST_QUESTION));
  }

  private String question(Obligation obligation) {
    return updates
        .latest(obligation.measure(), obligation.institution())
        .flatMap(update -> reviews.returned(update.number()))
        .map(Reviews.Review::words)
        .orElse("");
  }
}
