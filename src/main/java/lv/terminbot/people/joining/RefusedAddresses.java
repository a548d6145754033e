package lv.terminbot.people.joining;

import java.util.List;
import lv.terminbot.intent.joining.OfEmail;
import lv.terminbot.intent.joining.OfLetters;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.joining.InstitutionAddresses.Known;
import lv.terminbot.text.Phrases;

/** Tells the coordinators which letter of invitation a mail server did not take, and why. */
public final class RefusedAddresses {
  private final InstitutionAddresses institutions;
  private final ReachableByEmail addressees;
  private final Notifier notifier;

  public RefusedAddresses(
      InstitutionAddresses institutions, ReachableByEmail addressees, Notifier notifier) {
    this.institutions = institutions;
    this.addressees = addressees;
    this.notifier = notifier;
  }

  /** An e-mail to somebody who is no contact yet did not arrive. */
  public List<Reply> heard(ChatId number, SystemNote.Undelivered note) {
    return institutions
        .withNumber(number)
        .map(known -> notifier.lettersToCoordinators(phrases -> page(known, note.state(), phrases)))
        .orElse(List.of());
  }

  private Page page(Known known, DeliveryState state, Phrases phrases) {
    var key = state == DeliveryState.BLOCKED ? "people.email.refused" : "people.email.undelivered";
    return new Page(
        phrases.html(key, "code", known.institution(), "line", addressees.line(known, phrases)),
        List.of(
            List.of(
                LettersDesk.button(
                    phrases.plain("people.email.letterInstead"), new OfLetters.AskMissing()),
                LettersDesk.button(
                    phrases.plain("people.email.forget", "code", known.institution()),
                    new OfEmail.Forget(known.institution())))));
  }
}
