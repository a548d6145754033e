package lv.terminbot.home;

import java.util.Optional;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.Button;
import lv.terminbot.people.Person;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Drafts;
import lv.terminbot.text.Phrases;

/** The report that somebody has begun and left. */
public final class BegunReport implements Waiting {
  private final Drafts drafts;
  private final AskingCycles cycles;

  public BegunReport(Drafts drafts, AskingCycles cycles) {
    this.drafts = drafts;
    this.cycles = cycles;
  }

  @Override
  public Optional<Button> find(Person person, Phrases phrases) {
    return drafts
        .newest(person)
        .filter(d -> d.pace() != Draft.Pace.GIVEN_UP && d.pace() != Draft.Pace.SIGNING)
        .filter(draft -> cycles.takeUpdates(draft.cycle()))
        .map(Draft::measure)
        .map(
            measure ->
                new Button(
                    phrases.plain("home.button.begun", "number", measure.number()),
                    ButtonCode.encode(
                        new OfReport.StartUpdate(Optional.of(measure.plan()), measure.number()))));
  }
}
