package lv.terminbot.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The rule of until when more time can be given: later than now, not past the final date. */
final class ExtensionFaults {
  private ExtensionFaults() {}

  /** What is wrong with this day for any of these; empty where it does. */
  static Optional<Html> find(
      List<Owed> owed, LocalDate until, LocalDate today, Person person, Phrases phrases) {
    if (until.isBefore(today)) {
      return Optional.of(phrases.html("campaign.extension.past", "date", phrases.date(until)));
    }
    return owed.stream().flatMap(one -> fault(one, until, person, phrases).stream()).findFirst();
  }

  /** A coordinator may shorten what was granted, but not below the day of the cycle. */
  private static Optional<Html> fault(Owed one, LocalDate until, Person person, Phrases phrases) {
    var current = one.obligation().dueOn(one.cycle()).orElseThrow();
    var due = Right.GIVE_TIME.isHeldBy(person) ? one.cycle().dueOn().orElseThrow() : current;
    if (!until.isAfter(due) || until.equals(current)) {
      return Optional.of(
          phrases.html(
              "campaign.extension.notLater",
              "number",
              one.obligation().measure().number(),
              "due",
              phrases.date(current)));
    }
    return one.cycle()
        .finalOn()
        .filter(until::isAfter)
        .map(last -> phrases.html("campaign.extension.afterFinal", "final", phrases.date(last)));
  }
}
