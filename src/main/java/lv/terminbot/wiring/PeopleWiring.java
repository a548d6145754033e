package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.mailbox.BotAddress;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.Admission;
import lv.terminbot.people.AdmissionLetters;
import lv.terminbot.people.DigestReaders;
import lv.terminbot.people.FirstCoordinatorLink;
import lv.terminbot.people.HandOverDesk;
import lv.terminbot.people.HandOvers;
import lv.terminbot.people.Invitations;
import lv.terminbot.people.JoinLinkMaker;
import lv.terminbot.people.JoinLinks;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.People;
import lv.terminbot.people.PersonByPerson;
import lv.terminbot.people.Recipients;
import lv.terminbot.people.Register;
import lv.terminbot.people.ShownMenus;
import lv.terminbot.people.Zones;
import lv.terminbot.plan.Plans;
import lv.terminbot.settings.Settings;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is known, how one gets in, and how people are told something. */
@Configuration(proxyBeanMethods = false)
public class PeopleWiring {

  @Bean
  Recipients recipients(Register register) {
    return new Recipients(register);
  }

  @Bean
  Register register(
      People people, DigestReaders digestReaders, ShownMenus shownMenus, Texts texts) {
    return new Register(people, digestReaders, shownMenus, texts);
  }

  @Bean
  Notifier notifier(Register register, Outbox outbox, Texts texts, OfficeHours office) {
    return new Notifier(register, outbox, texts, office);
  }

  @Bean
  PersonByPerson personByPerson(UnitOfWork work, Register register, Outbox outbox) {
    return new PersonByPerson(work, register, outbox);
  }

  @Bean
  JoinLinkMaker joinLinkMaker(JoinLinks links, BotAddress address, Clock clock) {
    return new JoinLinkMaker(links, address, clock);
  }

  @Bean
  FirstCoordinatorLink firstCoordinatorLink(People people, JoinLinks links, JoinLinkMaker maker) {
    return new FirstCoordinatorLink(people, links, maker);
  }

  @Bean
  AdmissionLetters admissionLetters(Plans plans, Texts texts) {
    return new AdmissionLetters(plans, texts);
  }

  @Bean
  Admission admission(
      People people, JoinLinks links, AdmissionLetters letters, Notifier notifier, Clock clock) {
    return new Admission(people, links, letters, notifier, clock);
  }

  @Bean
  Invitations invitations(
      Plans plans, JoinLinkMaker links, AdmissionLetters letters, Register register, Clock clock) {
    return new Invitations(plans, links, letters, register, clock);
  }

  @Bean
  HandOverDesk handOverDesk(
      People people, HandOvers handOvers, JoinLinkMaker links, Notifier notifier) {
    return new HandOverDesk(people, handOvers, links, notifier);
  }

  @Bean
  Zones zones(People people, Texts texts, Settings settings) {
    return new Zones(people, texts, settings.zone());
  }
}
