package lv.terminbot.answer;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What the asker's institutions still owe, each with its button. */
public final class OwedList implements AnswerTo<Inquiry.AskOwed> {
  private final Lists lists;

  public OwedList(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Class<Inquiry.AskOwed> asked() {
    return Inquiry.AskOwed.class;
  }

  @Override
  public Page show(Person asker, Inquiry.AskOwed asked, int page, Phrases phrases) {
    if (asker.institutions().isEmpty()) {
      return new Page(
          Right.DECIDE_ON_REPORT.isHeldBy(asker)
              ? phrases.html("answer.owed.toDecide", "count", lists.toDecide())
              : phrases.html("answer.owed.noInstitution"));
    }
    var owed = lists.owed(asker.institutions()).toList();
    return new PagedList<>(
            ListFrame.under(owed.isEmpty() ? nothing(asker, phrases) : heading(owed, phrases))
                .inRowsOf(2),
            lists.byPlan(owed, Obligation::measure),
            PlanRow.lines(obligation -> line(obligation, phrases), phrases),
            PlanRow.buttons(
                obligation -> Optional.of(lists.reportButton(obligation.measure(), phrases))))
        .page(asked, page, phrases);
  }

  /** That it was returned is for those who answered. */
  private Html line(Obligation obligation, Phrases phrases) {
    var returned = obligation.state() == ObligationState.RETURNED;
    return lists.owed(returned ? "answer.list.returned" : "answer.list.owed", obligation, phrases);
  }

  /** With the day from which on there will be something. */
  private Html nothing(Person asker, Phrases phrases) {
    return lists
        .toCome(asker.institutions())
        .min(Comparator.comparing(ReportingCycle::opensOn))
        .map(
            cycle ->
                phrases.html(
                    "answer.owed.toCome",
                    "title",
                    cycle.title().in(phrases.language()),
                    "date",
                    phrases.day(cycle.opensOn()),
                    "measures",
                    lists.toCome(cycle, asker.institutions()).collect(joining(", "))))
        .orElseGet(() -> phrases.html("answer.owed.nothing"));
  }

  /** The day by which it is due, where that is one. */
  private Html heading(List<Obligation> owed, Phrases phrases) {
    var dues =
        lists
            .cycles()
            .filter(cycle -> owed.stream().anyMatch(o -> o.cycle().equals(cycle.id())))
            .toList();
    if (dues.size() != 1 || dues.getFirst().dueOn().isEmpty()) {
      return phrases.html("answer.owed.heading", "count", owed.size());
    }
    var until = phrases.until(dues.getFirst().dueOn().get(), dues.getFirst().zone());
    return phrases.html("answer.owed.until", "count", owed.size(), "until", until);
  }
}
