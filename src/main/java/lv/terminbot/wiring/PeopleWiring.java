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
import lv.terminbot.people.JoinLinkMaker;
import lv.terminbot.people.JoinLinks;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.People;
import lv.terminbot.people.PersonByPerson;
import lv.terminbot.people.Recipients;
import lv.terminbot.people.Register;
import lv.terminbot.people.Roles;
import lv.terminbot.people.ShownMenus;
import lv.terminbot.people.Trail;
import lv.terminbot.people.Zones;
import lv.terminbot.people.desk.HandOverApproval;
import lv.terminbot.people.desk.HandOverDesk;
import lv.terminbot.people.desk.HandOvers;
import lv.terminbot.people.desk.Invitations;
import lv.terminbot.people.desk.LinkList;
import lv.terminbot.people.desk.PeopleDesk;
import lv.terminbot.people.desk.PeopleList;
import lv.terminbot.people.desk.Removal;
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
  Notifier notifier(Register register, Outbox outbox, Texts texts, OfficeHours officeHours) {
    return new Notifier(register, outbox, texts, officeHours);
  }

  @Bean
  PersonByPerson personByPerson(UnitOfWork oneCommit, Register register, Outbox outbox) {
    return new PersonByPerson(oneCommit, register, outbox);
  }

  @Bean
  JoinLinkMaker joinLinkMaker(JoinLinks joinLinks, BotAddress botApiAccess, Clock clock) {
    return new JoinLinkMaker(joinLinks, botApiAccess, clock);
  }

  @Bean
  FirstCoordinatorLink firstCoordinatorLink(
      People people, JoinLinks joinLinks, JoinLinkMaker joinLinkMaker) {
    return new FirstCoordinatorLink(people, joinLinks, joinLinkMaker);
  }

  @Bean
  AdmissionLetters admissionLetters(Plans plans, Texts texts) {
    return new AdmissionLetters(plans, texts);
  }

  @Bean
  Admission admission(
      Roles roles,
      JoinLinks joinLinks,
      AdmissionLetters admissionLetters,
      Notifier notifier,
      Clock clock) {
    return new Admission(roles, joinLinks, admissionLetters, notifier, clock);
  }

  @Bean
  Invitations invitations(
      Plans plans, JoinLinkMaker joinLinkMaker, AdmissionLetters admissionLetters, Clock clock) {
    return new Invitations(plans, joinLinkMaker, admissionLetters, clock);
  }

  @Bean
  HandOverDesk handOverDesk(
      Roles roles,
      HandOvers handOvers,
      JoinLinkMaker joinLinkMaker,
      HandOverApproval handOverApproval,
      Notifier notifier) {
    return new HandOverDesk(roles, handOvers, joinLinkMaker, handOverApproval, notifier);
  }

  @Bean
  HandOverApproval handOverApproval(
      Admission admission, HandOvers handOvers, Plans plans, Roles roles, Notifier notifier) {
    return new HandOverApproval(admission, handOvers, plans, roles, notifier);
  }

  @Bean
  Roles roles(People people, Trail trail) {
    return new Roles(people, trail);
  }

  @Bean
  PeopleDesk peopleDesk(PeopleList peopleList, Removal removal, LinkList linkList, Texts texts) {
    return new PeopleDesk(peopleList, removal, linkList, texts);
  }

  @Bean
  PeopleList peopleList(People people) {
    return new PeopleList(people);
  }

  @Bean
  Removal removal(Register register, Roles roles, Notifier notifier) {
    return new Removal(register, roles, notifier);
  }

  @Bean
  LinkList linkList(JoinLinks joinLinks, People people, Trail trail, Clock clock) {
    return new LinkList(joinLinks, people, trail, clock);
  }

  @Bean
  Zones zones(People people, Texts texts, Settings settings) {
    return new Zones(people, texts, settings.zone());
  }
}
