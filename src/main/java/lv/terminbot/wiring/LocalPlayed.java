package lv.terminbot.wiring;

import lv.terminbot.local.Play;
import lv.terminbot.local.StartAgain;
import lv.terminbot.local.standin.FirstMeeting;
import lv.terminbot.settings.Settings;
import org.springframework.context.ApplicationContext;

/** The play of this program. */
record LocalPlayed(FirstMeeting meeting, Settings settings, ApplicationContext program)
    implements Play {

  @Override
  public void begin(String language) {
    meeting.begin(language);
  }

  @Override
  public boolean canStartAgain() {
    return !settings.postgres();
  }

  @Override
  public void startAgain() {
    program.publishEvent(new StartAgain(program));
  }
}
