package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.oversight.SpaceRound;
import lv.terminbot.oversight.SpaceWarning;
import lv.terminbot.oversight.StoredSpace;
import lv.terminbot.oversight.TrailDesk;
import lv.terminbot.oversight.TrailPages;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Register;
import lv.terminbot.people.TrailBook;
import lv.terminbot.progress.EvidenceSpace;
import lv.terminbot.progress.Quota;
import lv.terminbot.settings.Settings;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The trail as coordinators see it, and the room that all takes. */
@Configuration(proxyBeanMethods = false)
public class TrailWiring {

  @Bean
  TrailDesk trailDesk(TrailBook trailBook, Register register, Texts texts, Settings settings) {
    return new TrailDesk(trailBook, new TrailPages(register, settings.zone()), texts);
  }

  @Bean
  SpaceRound spaceRound(StoredSpace storedSpace, SpaceWarning spaceWarning, UnitOfWork oneCommit) {
    return new SpaceRound(storedSpace, spaceWarning, oneCommit);
  }

  @Bean
  SpaceWarning spaceWarning(
      StoredSpace storedSpace,
      EvidenceSpace evidenceSpace,
      Quota quota,
      Notifier notifier,
      Clock clock) {
    return new SpaceWarning(storedSpace, evidenceSpace, quota, notifier, clock);
  }

  @Bean
  Quota quota(Settings settings) {
    return settings.quota();
  }
}
