package lv.terminbot.answer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.Scope;
import lv.terminbot.mailbox.Page;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.LatestState;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The measures whose latest report says that they are in a state. */
final class StateList {
  private final Plans plans;
  private final Updates updates;
  private final Lists lists;
  private final Clock clock;

  StateList(Answers.Books books, Lists lists, Clock clock) {
    this.plans = books.plans();
    this.updates = books.updates();
    this.lists = lists;
    this.clock = clock;
  }

  Page show(OfLookup.AskState asked, int page, Phrases phrases) {
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
            within(asked.scope(), phrases));
    return new PagedList<>(
            List.of(heading),
            inState,
            latest -> line(latest, phrases),
            latest -> Lists.button(latest.measure()),
            lists.reported(phrases),
            List.of())
        .page(asked, page, phrases);
  }

  private Html line(LatestState latest, Phrases phrases) {
    return phrases.html(
        "answer.lookup.said",
        "number",
        latest.measure().number(),
        "title",
        lists.title(latest.measure(), phrases),
        "code",
        latest.institution(),
        "at",
        phrases.moment(latest.at(), clock.getZone()));
  }

  /** " (VARAM, 5. apņemšanās)"; nothing for all. */
  static String within(Scope scope, Phrases phrases) {
    if (scope.isAll()) {
      return "";
    }
    var parts = new ArrayList<String>();
    scope.institutions().forEach(code -> parts.add(code.value()));
    scope
        .commitment()
        .ifPresent(n -> parts.add(phrases.plain("answer.button.commitment", "number", n)));
    return " (" + String.join(", ", parts) + ")";
  }
}
