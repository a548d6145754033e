package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.mailbox.BotAddress;
import lv.terminbot.mailbox.Enclosures;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.email.EmailAddresses;
import lv.terminbot.mailbox.email.EmailServer;
import lv.terminbot.people.JoinLinkMaker;
import lv.terminbot.people.JoinLinks;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Register;
import lv.terminbot.people.Roles;
import lv.terminbot.people.Trail;
import lv.terminbot.people.desk.Invitations;
import lv.terminbot.people.joining.EmailDesk;
import lv.terminbot.people.joining.EmailSilence;
import lv.terminbot.people.joining.InstitutionAddresses;
import lv.terminbot.people.joining.InvitationOrders;
import lv.terminbot.people.joining.LetterOrdering;
import lv.terminbot.people.joining.LettersDesk;
import lv.terminbot.people.joining.LettersSoon;
import lv.terminbot.people.joining.LinkExchange;
import lv.terminbot.people.joining.NobodyYet;
import lv.terminbot.people.joining.ReachableByEmail;
import lv.terminbot.people.joining.RefusedAddresses;
import lv.terminbot.people.joining.WaitingEmails;
import lv.terminbot.people.wording.OwnWords;
import lv.terminbot.plan.Plans;
import lv.terminbot.privacy.Kept;
import lv.terminbot.report.letter.EmailedLetters;
import lv.terminbot.report.letter.InvitationLetter;
import lv.terminbot.report.letter.LetterDelivery;
import lv.terminbot.report.letter.LetterFiles;
import lv.terminbot.report.letter.LetterMaker;
import lv.terminbot.report.letter.LetterTasks;
import lv.terminbot.report.letter.LetterTerms;
import lv.terminbot.report.making.Scratch;
import lv.terminbot.settings.Settings;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How institutions are brought in: by letters on paper and by e-mail. */
@Configuration(proxyBeanMethods = false)
public class JoiningWiring {

  @Bean
  NobodyYet nobodyYet(
      Plans plans, Register register, JoinLinks links, InvitationOrders orders, Clock clock) {
    return new NobodyYet(plans, register, links, orders, clock);
  }

  @Bean
  ReachableByEmail reachableByEmail(
      InstitutionAddresses institutions,
      EmailAddresses addresses,
      EmailServer server,
      Trail trail) {
    return new ReachableByEmail(institutions, addresses, server, trail);
  }

  @Bean
  LetterOrdering letterOrdering(
      InvitationOrders orders, BotAddress address, LettersSoon soon, Clock clock) {
    return new LetterOrdering(orders, address, soon, clock);
  }

  @Bean
  LettersDesk lettersDesk(
      NobodyYet nobodyYet,
      ReachableByEmail addressees,
      LetterOrdering ordering,
      Invitations invitations,
      Texts texts) {
    return new LettersDesk(nobodyYet, addressees, ordering, invitations, texts);
  }

  @Bean
  EmailDesk emailDesk(ReachableByEmail addressees, Roles roles, OwnWords own, Texts texts) {
    return new EmailDesk(addressees, roles, own, texts);
  }

  @Bean
  RefusedAddresses refusedAddresses(
      InstitutionAddresses institutions, ReachableByEmail addressees, Notifier notifier) {
    return new RefusedAddresses(institutions, addressees, notifier);
  }

  @Bean
  EmailSilence emailSilence(WaitingEmails emails, Notifier notifier, UnitOfWork work, Clock clock) {
    return new EmailSilence(emails, notifier, work, clock);
  }

  @Bean
  LinkExchange linkExchange(JoinLinks links, JoinLinkMaker maker, Trail trail) {
    return new LinkExchange(links, maker, trail);
  }

  @Bean
  LetterTerms letterTerms(Settings settings) {
    return new LetterTerms(settings.keep().days(Kept.PERSON).orElseThrow(), settings.zone());
  }

  @Bean
  InvitationLetter invitationLetter(
      Plans plans, LetterTerms terms, EmailServer email, OwnWords own) {
    return new InvitationLetter(plans, terms, email, own);
  }

  @Bean
  LetterFiles letterFiles(InvitationLetter letter, Texts texts, LetterTerms terms) {
    return new LetterFiles(letter, texts, terms);
  }

  @Bean
  EmailedLetters emailedLetters(
      LetterFiles files,
      InvitationLetter letter,
      InstitutionAddresses institutions,
      EmailAddresses addresses,
      Texts texts) {
    return new EmailedLetters(files, letter, institutions, addresses, texts);
  }

  @Bean
  LetterTasks letterTasks(
      InvitationOrders orders,
      Register register,
      JoinLinkMaker links,
      UnitOfWork work,
      Clock clock) {
    return new LetterTasks(orders, register, links, work, clock);
  }

  @Bean
  LetterDelivery letterDelivery(
      LetterTasks tasks, LinkExchange exchange, Outbox outbox, Enclosures enclosures, Texts texts) {
    return new LetterDelivery(tasks, exchange, outbox, enclosures, texts);
  }

  @Bean
  LetterMaker letterMaker(
      LetterTasks tasks,
      LetterFiles files,
      EmailedLetters emails,
      LetterDelivery delivery,
      Scratch scratch) {
    return new LetterMaker(tasks, files, emails, delivery, scratch);
  }
}
