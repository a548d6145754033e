package lv.terminbot.oversight;

import java.util.Optional;
import lv.terminbot.home.Waiting;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfRecord;
import lv.terminbot.mailbox.Button;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.text.Phrases;

/** How many a coordinator should know of who cannot be reached. */
public final class WaitingAlarms implements Waiting {
  private final Alarms alarms;

  public WaitingAlarms(Alarms alarms) {
    this.alarms = alarms;
  }

  @Override
  public Optional<Button> find(Person person, Phrases phrases) {
    var count = Right.READ_RECORD.isHeldBy(person) ? alarms.count() : 0;
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new Button(
                phrases.plain("oversight.button.unreached", "count", count),
                ButtonCode.encode(new OfRecord.AskAlarms())));
  }
}
