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
      Plans plans,
      Register register,
      JoinLinks joinLinks,
      InvitationOrders invitationOrders,
      Clock clock) {
    return new NobodyYet(plans, register, joinLinks, invitationOrders, clock);
  }

  @Bean
  ReachableByEmail reachableByEmail(
      InstitutionAddresses institutionAddresses,
      EmailAddresses emailAddresses,
      EmailServer emailServer) {
    return new ReachableByEmail(institutionAddresses, emailAddresses, emailServer);
  }

  @Bean
  LetterOrdering letterOrdering(
      InvitationOrders invitationOrders,
      BotAddress botApiAccess,
      LettersSoon lettersSoon,
      Clock clock) {
    return new LetterOrdering(invitationOrders, botApiAccess, lettersSoon, clock);
  }

  @Bean
  LettersDesk lettersDesk(
      NobodyYet nobodyYet,
      ReachableByEmail reachableByEmail,
      LetterOrdering letterOrdering,
      Invitations invitations,
      Texts texts) {
    return new LettersDesk(nobodyYet, reachableByEmail, letterOrdering, invitations, texts);
  }

  @Bean
  EmailDesk emailDesk(
      ReachableByEmail reachableByEmail, Roles roles, OwnWords ownWords, Texts texts) {
    return new EmailDesk(reachableByEmail, roles, ownWords, texts);
  }

  @Bean
  RefusedAddresses refusedAddresses(
      InstitutionAddresses institutionAddresses,
      ReachableByEmail reachableByEmail,
      Notifier notifier) {
    return new RefusedAddresses(institutionAddresses, reachableByEmail, notifier);
  }

  @Bean
  EmailSilence emailSilence(
      WaitingEmails waitingEmails, Notifier notifier, UnitOfWork oneCommit, Clock clock) {
    return new EmailSilence(waitingEmails, notifier, oneCommit, clock);
  }

  @Bean
  LinkExchange linkExchange(JoinLinks joinLinks, JoinLinkMaker joinLinkMaker, Trail trail) {
    return new LinkExchange(joinLinks, joinLinkMaker, trail);
  }

  @Bean
  LetterTerms letterTerms(Settings settings) {
    return new LetterTerms(settings.keep().days(Kept.PERSON).orElseThrow(), settings.zone());
  }

  @Bean
  InvitationLetter invitationLetter(
      Plans plans, LetterTerms letterTerms, EmailServer emailServer, OwnWords ownWords) {
    return new InvitationLetter(plans, letterTerms, emailServer, ownWords);
  }

  @Bean
  LetterFiles letterFiles(InvitationLetter invitationLetter, Texts texts, LetterTerms letterTerms) {
    return new LetterFiles(invitationLetter, texts, letterTerms);
  }

  @Bean
  EmailedLetters emailedLetters(
      LetterFiles letterFiles,
      InvitationLetter invitationLetter,
      InstitutionAddresses institutionAddresses,
      EmailAddresses emailAddresses,
      Texts texts) {
    return new EmailedLetters(
        letterFiles, invitationLetter, institutionAddresses, emailAddresses, texts);
  }

  @Bean
  LetterTasks letterTasks(
      InvitationOrders invitationOrders,
      Register register,
      JoinLinkMaker joinLinkMaker,
      UnitOfWork oneCommit,
      Clock clock) {
    return new LetterTasks(invitationOrders, register, joinLinkMaker, oneCommit, clock);
  }

  @Bean
  LetterDelivery letterDelivery(
      LetterTasks letterTasks,
      LinkExchange linkExchange,
      Outbox outbox,
      Enclosures enclosures,
      Texts texts) {
    return new LetterDelivery(letterTasks, linkExchange, outbox, enclosures, texts);
  }

  @Bean
  LetterMaker letterMaker(
      LetterTasks letterTasks,
      LetterFiles letterFiles,
      EmailedLetters emailedLetters,
      LetterDelivery letterDelivery,
      Scratch scratch) {
    return new LetterMaker(letterTasks, letterFiles, emailedLetters, letterDelivery, scratch);
  }
}
