package lv.terminbot.people.joining;

import java.util.Optional;
import lv.terminbot.home.Waiting;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.joining.OfLetters;
import lv.terminbot.mailbox.Button;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.text.Phrases;

/** How many institutions have no contact and were not invited either. */
public final class WaitingInvitations implements Waiting {
  private final NobodyYet nobodyYet;

  public WaitingInvitations(NobodyYet nobodyYet) {
    this.nobodyYet = nobodyYet;
  }

  @Override
  public Optional<Button> find(Person person, Phrases phrases) {
    var count = Right.MANAGE_PEOPLE.isHeldBy(person) ? nobodyYet.find().toInvite().size() : 0;
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new Button(
                phrases.plain("people.letters.waiting", "count", count),
                ButtonCode.encode(new OfLetters.AskMissing())));
  }
}
