package lv.terminbot.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.campaign.OfDates;
import lv.terminbot.mailbox.Button;
import lv.terminbot.people.Person;
import lv.terminbot.text.Phrases;

/** What waits for somebody who reports: what is owed by when, and what came back. */
public final class OwnMatters {
  private final AskingCycles cycles;

  public OwnMatters(AskingCycles cycles) {
    this.cycles = cycles;
  }

  /** "Jāiesniedz 2, līdz 5. februārim". */
  public Optional<Button> owed(Person person, Phrases phrases) {
    var owed = owed(person);
    if (owed.isEmpty()) {
      return Optional.empty();
    }
    var label =
        soonest(person)
            .map(
                due ->
                    phrases.plain(
                        "home.button.owedUntil", "count", owed.size(), "until", phrases.until(due)))
            .orElseGet(() -> phrases.plain("home.button.owed", "count", owed.size()));
    return Optional.of(button(label, new Inquiry.AskOwed()));
  }

  /** "Atdota ar jautājumu 1". */
  public Optional<Button> returned(Person person, Phrases phrases) {
    var returned = owed(person).stream().filter(o -> o.state() == ObligationState.RETURNED).count();
    return returned == 0
        ? Optional.empty()
        : Optional.of(
            button(
                phrases.plain("home.button.returned", "count", returned),
                new OfLookup.AskReturned()));
  }

  /** "Lūgt pagarinājumu", for whoever owes something. */
  public Optional<Button> moreTime(Person person, Phrases phrases) {
    return cycles.all().allMatch(cycle -> cycles.owed(cycle, person.institutions()).isEmpty())
            || person.institutions().isEmpty()
        ? Optional.empty()
        : Optional.of(
            button(
                phrases.plain("home.button.moreTime"),
                new OfDates.AskExtensionDays(Optional.empty(), Optional.empty(), 0)));
  }

  private List<Obligation> owed(Person person) {
    return person.institutions().isEmpty()
        ? List.of()
        : cycles.all().flatMap(c -> cycles.owed(c, person.institutions()).stream()).toList();
  }

  private Optional<LocalDate> soonest(Person person) {
    return cycles
        .all()
        .flatMap(
            cycle ->
                cycles.owed(cycle, person.institutions()).stream()
                    .flatMap(o -> o.dueOn(cycle).stream()))
        .min(LocalDate::compareTo);
  }

  private static Button button(String label, Intent intent) {
    return new Button(label, ButtonCode.encode(intent));
  }
}
