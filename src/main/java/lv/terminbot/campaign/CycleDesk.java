package lv.terminbot.campaign;

import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Said;
import lv.terminbot.people.Person;
import lv.terminbot.people.Role;
import lv.terminbot.question.Intent.OfCycles;
import lv.terminbot.text.Texts;

/** Where a coordinator runs the reporting cycles. */
public final class CycleDesk {
  private final Texts texts;

  public CycleDesk(Texts texts) {
    this.texts = texts;
  }

  /** Does what is asked, or says why not. */
  public Said of(Person person, OfCycles intent) {
    var phrases = texts.in(person.language());
    if (!person.is(Role.COORDINATOR)) {
      return new Said(new Page(phrases.html("campaign.notYours")));
    }
    return new Said(new Page(phrases.html("campaign.notYours")));
  }
}
