package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.mailbox.Protection;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Register;
import lv.terminbot.people.Roles;
import lv.terminbot.people.Trail;
import lv.terminbot.privacy.DataExport;
import lv.terminbot.privacy.Erasure;
import lv.terminbot.privacy.PersonalData;
import lv.terminbot.privacy.PrivacyDesk;
import lv.terminbot.privacy.PrivacyPages;
import lv.terminbot.privacy.Retention;
import lv.terminbot.settings.Settings;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of people and what becomes of it, put together. */
@Configuration(proxyBeanMethods = false)
public class PrivacyWiring {

  @Bean
  PrivacyDesk privacyDesk(
      PrivacyPages privacyPages, DataExport dataExport, Erasure erasure, Texts texts, Clock clock) {
    return new PrivacyDesk(privacyPages, dataExport, erasure, texts, clock);
  }

  @Bean
  DataExport dataExport(
      PersonalData personalData, PrivacyPages privacyPages, Trail trail, Protection protection) {
    return new DataExport(personalData, privacyPages, trail, protection);
  }

  @Bean
  PrivacyPages privacyPages(Settings settings) {
    return new PrivacyPages(settings.keep());
  }

  @Bean
  Erasure erasure(
      PersonalData personalData, Register register, Roles roles, Trail trail, Notifier notifier) {
    return new Erasure(personalData, register, roles, trail, notifier);
  }

  @Bean
  Retention retention(
      PersonalData personalData,
      Settings settings,
      Trail trail,
      UnitOfWork oneCommit,
      Clock clock) {
    return new Retention(personalData, settings.keep(), trail, oneCommit, clock);
  }
}
