package lv.terminbot.progress;

import java.time.Clock;
import java.util.Optional;
import lv.terminbot.people.Person;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.question.Intent;
import lv.terminbot.text.Html;

/** How a draft begins and how words fill it. */
final class Drafting {
  private final Drafts drafts;
  private final Clock clock;

  Drafting(Drafts drafts, Clock clock) {
    this.drafts = drafts;
    this.clock = clock;
  }

  /** The draft that this person has on the measure in its current cycle, or a fresh one. */
  Draft of(Person person, Right.Granted granted) {
    return drafts
        .of(person.id(), granted.measure().id())
        .filter(draft -> draft.cycle().equals(granted.cycle().id()))
        .orElseGet(() -> fresh(person, granted));
  }

  private Draft fresh(Person person, Right.Granted granted) {
    drafts.of(person.id(), granted.measure().id()).ifPresent(drafts::remove);
    var institution =
        granted.institutions().size() == 1
            ? Optional.of(granted.institutions().getFirst())
            : Optional.<InstitutionCode>empty();
    return drafts.add(
        new Draft(
            0,
            0,
            person.id(),
            granted.cycle().id(),
            granted.measure().id(),
            institution,
            Optional.empty(),
            Optional.empty(),
            clock.instant()));
  }

  /** Takes the words for the text; a state they begin with is taken where one is still missing. */
  Draft write(Draft draft, String words, Intent meant) {
    var now = clock.instant();
    if (!Html.isSeen(words)) {
      return draft.touched(now);
    }
    if (draft.state().isPresent()
        || !(meant instanceof Intent.QuickUpdate update)
        || update.state().isEmpty()) {
      return draft.with(words, now);
    }
    var stated = draft.with(update.state(), now);
    return Html.isSeen(update.text()) ? stated.with(update.text(), now) : stated;
  }
}
