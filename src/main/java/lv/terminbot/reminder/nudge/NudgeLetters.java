package lv.terminbot.reminder.nudge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Ladder;
import lv.terminbot.reminder.DueReminder;
import lv.terminbot.reminder.Letter;
import lv.terminbot.reminder.Letters;
import lv.terminbot.text.Html;
import lv.terminbot.text.Template;
import lv.terminbot.text.Texts;

/** Writes a nudge: the reminder as ever, with the coordinator's own words in front. */
public final class NudgeLetters {
  private final Letters letters;
  private final Texts texts;

  public NudgeLetters(Letters letters, Texts texts) {
    this.letters = letters;
    this.texts = texts;
  }

  /** What this person gets who owes this. */
  Letter to(Person person, Nudge nudge, Map<Occasion, List<Obligation>> owed) {
    var rung = Ladder.unscheduled("nudge-" + nudge.id());
    var mine = new LinkedHashMap<Occasion, List<Obligation>>();
    owed.forEach((o, list) -> mine.put(new Occasion(o.cycle(), rung, o.dueAt()), list));
    var letter = letters.to(person, new DueReminder(mine, Map.of()));
    if (nudge.words().isEmpty()) {
      return letter;
    }
    var words =
        texts
            .in(person.language())
            .html("reminder.nudge.words", "words", Html.quote(nudge.words()));
    var page = letter.page();
    return new Letter(
        new Page(words.plus("\n\n").plus(page.text()), page.buttons()),
        letter.template() + " nudge#" + Template.fingerprint(nudge.words()));
  }
}
