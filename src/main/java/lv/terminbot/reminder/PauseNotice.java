package lv.terminbot.reminder;

import java.time.Instant;
import java.time.ZoneId;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.Right;
import lv.terminbot.people.StandingNotice;
import lv.terminbot.reminder.Pauses.Lasting;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Reminds coordinators that everything unasked is paused, since when and by whom. */
public final class PauseNotice implements StandingNotice {
  private final Pauses pauses;
  private final Register register;
  private final Texts texts;
  private final ZoneId zone;

  public PauseNotice(Pauses pauses, Register register, Texts texts, ZoneId zone) {
    this.pauses = pauses;
    this.register = register;
    this.texts = texts;
    this.zone = zone;
  }

  /** The page with a line in front for coordinators while it is so. */
  @Override
  public Page above(Person person, Page page) {
    if (!Right.NUDGE.isHeldBy(person)) {
      return page;
    }
    var phrases = texts.in(person.language());
    return pauses
        .lasting()
        .map(pause -> since(pause, phrases).plus("\n\n").plus(page.text()))
        .map(text -> new Page(text, page.buttons()))
        .orElse(page);
  }

  Html since(Lasting pause, Phrases phrases) {
    var since = begun(pause, phrases);
    return pause.until().map(end -> Html.lines(since, ends(end, phrases))).orElse(since);
  }

  Html ends(Instant end, Phrases phrases) {
    return phrases.html("reminder.pause.ends", "at", phrases.moment(end, zone));
  }

  private Html begun(Lasting pause, Phrases phrases) {
    var at = phrases.moment(pause.since(), zone);
    return pause
        .by()
        .map(by -> register.find(by).map(Person::name).orElse(""))
        .map(name -> phrases.html("reminder.pause.since", "at", at, "name", name))
        .orElseGet(() -> phrases.html("reminder.pause.restored", "at", at));
  }
}
