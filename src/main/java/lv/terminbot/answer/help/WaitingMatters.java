package lv.terminbot.answer.help;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.answer.FollowUps;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Draft.Pace;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.ReportButton;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What waits for this person now, for the head of what they can do here. */
public final class WaitingMatters {
  private final Plans plans;
  private final Obligations obligations;
  private final Drafts drafts;
  private final Clock clock;

  public WaitingMatters(Plans plans, Obligations obligations, Drafts drafts, Clock clock) {
    this.plans = plans;
    this.obligations = obligations;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** No text where nothing waits. */
  Page of(Person person, Phrases phrases) {
    var lines = new ArrayList<Html>();
    var buttons = new ArrayList<Button>();
    drafts
        .newest(person)
        .filter(draft -> draft.pace() != Pace.GIVEN_UP && draft.pace() != Pace.SIGNING)
        .filter(draft -> asking().anyMatch(cycle -> cycle.id().equals(draft.cycle())))
        .ifPresent(
            draft -> {
              lines.add(begun(draft, phrases));
              buttons.add(ReportButton.on(draft.measure(), plans, phrases));
            });
    count(lines, "answer.help.returned", owed(person, ObligationState.RETURNED), phrases);
    count(lines, "answer.help.owed", owed(person, ObligationState.OPEN), phrases);
    if (Right.DECIDE_ON_REPORT.isHeldBy(person)) {
      var submitted = all().filter(o -> o.state() == ObligationState.SUBMITTED).count();
      count(lines, "answer.help.toReview", submitted, phrases);
      if (all().anyMatch(o -> o.state() == ObligationState.RETURNED)) {
        buttons.add(
            FollowUps.button("answer.button.returned", new OfLookup.AskReturned(), phrases));
      }
    }
    if (!lines.isEmpty()) {
      lines.addFirst(phrases.html("answer.help.waits"));
      lines.add(Html.EMPTY);
    }
    return new Page(Html.lines(lines), List.of(buttons));
  }

  private static Html begun(Draft draft, Phrases phrases) {
    return phrases.html("answer.help.begun", "number", draft.measure().number());
  }

  private static void count(List<Html> lines, String key, long count, Phrases phrases) {
    if (count > 0) {
      lines.add(phrases.html(key, "count", count));
    }
  }

  private long owed(Person person, ObligationState state) {
    var today = LocalDate.now(clock);
    return asking()
        .flatMap(
            cycle ->
                obligations.owed(cycle.id(), person.institutions()).stream()
                    .filter(o -> o.isOwedOn(today, cycle)))
        .filter(o -> o.state() == state)
        .count();
  }

  private Stream<Obligation> all() {
    return asking().flatMap(cycle -> obligations.find(cycle.id()).stream());
  }

  private Stream<ReportingCycle> asking() {
    var today = LocalDate.now(clock);
    return plans.all().stream()
        .flatMap(plan -> CurrentCycle.find(plan, today).stream())
        .filter(cycle -> !cycle.isOverOn(today));
  }
}
