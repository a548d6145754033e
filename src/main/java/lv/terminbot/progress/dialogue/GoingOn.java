package lv.terminbot.progress.dialogue;

import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.progress.Draft;

/**
 * Hands a draft in; after one that was asked question by question, the next measure is asked of by
 * itself, below the receipt.
 */
public final class GoingOn {
  private final HandIn handIn;
  private final NextOwed nextOwed;
  private final Beginning beginning;

  public GoingOn(HandIn handIn, NextOwed nextOwed, Beginning beginning) {
    this.handIn = handIn;
    this.nextOwed = nextOwed;
    this.beginning = beginning;
  }

  Response handIn(Person person, Draft draft) {
    var response = handIn.handIn(person, draft);
    return draft.isGuided() ? goOn(person, response) : response;
  }

  private Response goOn(Person person, Response response) {
    return nextOwed
        .findUntouched(person)
        .map(next -> beginning.start(person, Optional.of(next.plan()), next.number()))
        .map(next -> response.and(List.of(next.page().to(person.id().chat()))))
        .orElse(response);
  }
}
