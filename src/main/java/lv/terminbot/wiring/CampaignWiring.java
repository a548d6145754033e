package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.answer.Answers;
import lv.terminbot.campaign.Announced;
import lv.terminbot.campaign.Announcements;
import lv.terminbot.campaign.AwaitedReasons;
import lv.terminbot.campaign.BroadcastDesk;
import lv.terminbot.campaign.Broadcasts;
import lv.terminbot.campaign.Consequences;
import lv.terminbot.campaign.CycleChanges;
import lv.terminbot.campaign.CycleDesk;
import lv.terminbot.campaign.CycleProposals;
import lv.terminbot.campaign.CycleSearch;
import lv.terminbot.campaign.CycleSteps;
import lv.terminbot.campaign.Cycles;
import lv.terminbot.campaign.DecreeDesk;
import lv.terminbot.campaign.DecreePreview;
import lv.terminbot.campaign.Decrees;
import lv.terminbot.campaign.Enactment;
import lv.terminbot.campaign.ExtensionDecisions;
import lv.terminbot.campaign.ExtensionDesk;
import lv.terminbot.campaign.ExtensionLetters;
import lv.terminbot.campaign.ExtensionList;
import lv.terminbot.campaign.ExtensionReasons;
import lv.terminbot.campaign.ExtensionRequests;
import lv.terminbot.campaign.ExtensionWish;
import lv.terminbot.campaign.Extensions;
import lv.terminbot.campaign.ForgottenCycles;
import lv.terminbot.campaign.ForgottenRound;
import lv.terminbot.campaign.Proposals;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.WorkingDays;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.WritingTime;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.PersonByPerson;
import lv.terminbot.people.Register;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Drafts;
import lv.terminbot.reminder.Pause;
import lv.terminbot.reminder.Schedule;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How coordinators run the reporting cycles, and what is announced. */
@Configuration(proxyBeanMethods = false)
public class CampaignWiring {

  @Bean
  Enactment enactment(
      Plans plans, Cycles cycles, Obligations obligations, Schedule schedule, Clock clock) {
    return new Enactment(plans, cycles, obligations, schedule, clock);
  }

  @Bean
  Consequences consequences(WorkingDays workingDays, Obligations obligations, Register register) {
    return new Consequences(workingDays, obligations, register);
  }

  @Bean
  CycleProposals cycleProposals(
      Proposals proposals, Consequences consequences, Texts texts, Clock clock) {
    return new CycleProposals(proposals, consequences, texts, clock);
  }

  @Bean
  CycleChanges cycleChanges(
      Proposals proposals,
      Enactment enactment,
      Notifier notifier,
      ForgottenRound forgotten,
      Clock clock) {
    return new CycleChanges(proposals, enactment, notifier, forgotten, clock);
  }

  @Bean
  ForgottenRound forgottenRound(
      Plans plans, ForgottenCycles forgotten, UnitOfWork work, Notifier notifier, Clock clock) {
    return new ForgottenRound(plans, forgotten, work, notifier, clock);
  }

  @Bean
  CycleSearch cycleSearch(Plans plans, WritingTime writing) {
    return new CycleSearch(plans, writing.clock());
  }

  @Bean
  CycleSteps cycleSteps(CycleSearch search, CycleProposals proposals) {
    return new CycleSteps(search, proposals);
  }

  @Bean
  CycleDesk cycleDesk(
      CycleSearch search,
      CycleSteps steps,
      CycleProposals proposals,
      CycleChanges changes,
      Answers answers) {
    return new CycleDesk(search, steps, proposals, changes, answers);
  }

  @Bean
  ExtensionWish extensionWish(Plans plans, Obligations obligations, WritingTime writing) {
    return new ExtensionWish(plans, obligations, writing.clock());
  }

  @Bean
  ExtensionDecisions extensionDecisions(
      Extensions extensions,
      Enactment enactment,
      ExtensionLetters letters,
      Notifier notifier,
      Clock clock) {
    return new ExtensionDecisions(extensions, enactment, letters, notifier, clock);
  }

  @Bean
  ExtensionLetters extensionLetters(Plans plans, Register register) {
    return new ExtensionLetters(plans, register);
  }

  @Bean
  ExtensionDesk extensionDesk(
      ExtensionRequests requests,
      Extensions extensions,
      ExtensionDecisions decisions,
      ExtensionList list,
      Notifier notifier) {
    return new ExtensionDesk(requests, extensions, decisions, list, notifier);
  }

  @Bean
  ExtensionRequests extensionRequests(
      ExtensionWish wish,
      Extensions extensions,
      ExtensionList list,
      AwaitedReasons reasons,
      Notifier notifier) {
    return new ExtensionRequests(wish, extensions, list, reasons, notifier);
  }

  @Bean
  ExtensionReasons extensionReasons(
      AwaitedReasons reasons, ExtensionRequests requests, Drafts drafts) {
    return new ExtensionReasons(reasons, requests, drafts);
  }

  @Bean
  ExtensionList extensionList(
      ExtensionLetters letters,
      Plans plans,
      Extensions extensions,
      Obligations obligations,
      Clock clock) {
    return new ExtensionList(letters, plans, extensions, obligations, clock);
  }

  @Bean
  Announcements announcements(
      Announced announced, Plans plans, PersonByPerson people, Notifier notifier, Clock clock) {
    return new Announcements(announced, plans, people, notifier, clock);
  }

  @Bean
  BroadcastDesk broadcastDesk(
      Broadcasts broadcasts, Register register, Pause pause, Notifier notifier, Clock clock) {
    return new BroadcastDesk(broadcasts, register, pause, notifier, clock);
  }

  @Bean
  DecreePreview decreePreview(Plans plans, WorkingDays days, Clock clock) {
    return new DecreePreview(plans, days, clock);
  }

  @Bean
  DecreeDesk decreeDesk(
      DecreePreview preview, Decrees decrees, Schedule schedule, Plans plans, Notifier notifier) {
    return new DecreeDesk(preview, decrees, schedule, plans, notifier);
  }
}
