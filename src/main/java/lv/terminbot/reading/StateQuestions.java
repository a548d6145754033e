package lv.terminbot.reading;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.plan.Scope;
import lv.terminbot.reading.entity.Entities;

/** Questions about how far measures are, and about who is late. */
final class StateQuestions {
  private static final Set<String> HOW_MANY = Set.of("cik", "many", "сколько");

  private final Entities entities;

  StateQuestions(Entities entities) {
    this.entities = entities;
  }

  /**
   * "daļēji izpildīts" is one state, and what is postponed is not in progress; how many there are
   * of each state, the overview tells.
   */
  Optional<Intent> asked(Scope scope) {
    var states = entities.states();
    if (states.size() > 1 && countsEach()) {
      return Optional.of(new Inquiry.AskOverview());
    }
    return Stream.of(
            ProgressState.PARTLY_DONE,
            ProgressState.NOT_STARTED,
            ProgressState.POSTPONED,
            ProgressState.DELAYED,
            ProgressState.DONE,
            ProgressState.IN_PROGRESS)
        .filter(states::contains)
        .findFirst()
        .map(state -> new OfLookup.AskState(state, scope));
  }

  /** "cik ir izpildīti, cik kavējas", "how many are done vs delayed" */
  private boolean countsEach() {
    return entities.tokens().folded().stream().anyMatch(HOW_MANY::contains);
  }

  /** "kas kavējas" asks for measures, "kurš kavējas" for those who owe. */
  Optional<Intent> late(Scope scope) {
    var folded = entities.tokens().folded();
    var ofMeasures =
        folded.stream()
            .anyMatch(
                w ->
                    w.equals("kas")
                        || w.equals("what")
                        || w.startsWith("pasakum")
                        || w.startsWith("measure")
                        || w.equals("что"));
    var ofPeople =
        folded.stream()
            .anyMatch(
                w ->
                    w.startsWith("institu")
                        || w.startsWith("ministr")
                        || w.startsWith("iest")
                        || w.startsWith("atskait")
                        || w.startsWith("report")
                        || w.startsWith("atbil"));
    return ofMeasures && !ofPeople && entities.states().contains(ProgressState.DELAYED)
        ? asked(scope)
        : Optional.of(new OfLookup.AskLate(scope));
  }
}
