package lv.terminbot.wiring;

import java.time.Clock;
import java.util.List;
import lv.terminbot.backup.AfterRestoration;
import lv.terminbot.backup.PassedOver;
import lv.terminbot.backup.RestorationNotice;
import lv.terminbot.backup.Restorations;
import lv.terminbot.campaign.Announcements;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.oversight.Bulletins;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Trail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What follows once the data were put back from a copy. */
@Configuration(proxyBeanMethods = false)
public class BackupWiring {

  @Bean
  RestorationNotice restorationNotice(Notifier notifier, Outbox outbox, OfficeHours officeHours) {
    return new RestorationNotice(notifier, outbox, officeHours.zone());
  }

  @Bean
  PassedOver passedOver(Announcements announcements, Bulletins bulletins) {
    return new PassedOver(List.of(announcements::passOver, since -> bulletins.passOver()));
  }

  @Bean
  AfterRestoration afterRestoration(
      Restorations restorations,
      PassedOver passedOver,
      RestorationNotice restorationNotice,
      Trail trail,
      Clock clock) {
    return new AfterRestoration(restorations, passedOver, restorationNotice, trail, clock);
  }
}
