package lv.terminbot.answer;

import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What waits for an answer to a coordinator's question. */
public final class ReturnedList implements AnswerTo<OfLookup.AskReturned> {
  private static final int LONGEST_QUESTION = 200;
  private final Updates updates;
  private final Reviews reviews;
  private final Lists lists;

  public ReturnedList(Updates updates, Reviews reviews, Lists lists) {
    this.updates = updates;
    this.reviews = reviews;
    this.lists = lists;
  }

  @Override
  public Class<OfLookup.AskReturned> asked() {
    return OfLookup.AskReturned.class;
  }

  /** Coordinators see all; others what was returned to their own institutions. */
  @Override
  public Page show(Person asker, OfLookup.AskReturned asked, int page, Phrases phrases) {
    var returned = lists.owed(asker, o -> o.state() == ObligationState.RETURNED).toList();
    var key = returned.isEmpty() ? "answer.lookup.nothingReturned" : "answer.lookup.allReturned";
    var heading = phrases.html(key, "count", returned.size());
    return new PagedList<>(
            ListFrame.under(heading).above(lists.reported(phrases)),
            lists.byPlan(returned, Obligation::measure),
            PlanRow.lines(obligation -> line(obligation, phrases), phrases),
            PlanRow.buttons(obligation -> lists.button(obligation.measure(), phrases)))
        .page(asked, page, phrases);
  }

  private Html line(Obligation o, Phrases phrases) {
    var question = Lists.shortened(question(o), LONGEST_QUESTION);
    return lists.line(
        "answer.lookup.returned", o.measure(), o.institution(), phrases, "question", question);
  }

  private String question(Obligation obligation) {
    return updates
        .latest(obligation.measure(), obligation.institution())
        .flatMap(update -> reviews.returned(update.number()))
        .map(Reviews.Review::words)
        .orElse("");
  }
}
