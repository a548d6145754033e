package lv.terminbot.answer;

import java.time.Clock;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.LatestState;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The measures whose latest report says that they are in a state. */
public final class StateList implements AnswerTo<OfLookup.AskState> {
  private final Plans plans;
  private final Updates updates;
  private final Lists lists;
  private final Clock clock;

  public StateList(Plans plans, Updates updates, Lists lists, Clock clock) {
    this.plans = plans;
    this.updates = updates;
    this.lists = lists;
    this.clock = clock;
  }

  @Override
  public Class<OfLookup.AskState> asked() {
    return OfLookup.AskState.class;
  }

  @Override
  public Page show(Person asker, OfLookup.AskState asked, int page, Phrases phrases) {
    var inState =
        plans.all().stream()
            .flatMap(plan -> updates.states(plan.code(), asked.scope().institutions()).stream())
            .filter(latest -> latest.state() == asked.state())
            .filter(latest -> asked.scope().has(latest.measure().number()))
            .toList();
    var heading =
        phrases.html(
            "answer.lookup.state",
            "sign",
            asked.state().sign(),
            "state",
            phrases.plain("progress.state." + asked.state().code()),
            "count",
            inState.size(),
            "scope",
            ScopeWords.within(asked.scope(), phrases));
    return new PagedList<>(
            ListFrame.under(heading).above(lists.reported(phrases)),
            lists.byPlan(inState, LatestState::measure),
            PlanRow.lines(latest -> line(latest, phrases), phrases),
            PlanRow.buttons(latest -> lists.button(latest.measure(), phrases)))
        .page(asked, page, phrases);
  }

  private Html line(LatestState latest, Phrases phrases) {
    var at = phrases.moment(latest.at(), clock.getZone());
    return lists.line(
        "answer.lookup.said", latest.measure(), latest.institution(), phrases, "at", at);
  }
}
