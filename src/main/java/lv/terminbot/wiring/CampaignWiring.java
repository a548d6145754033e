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
import lv.terminbot.campaign.decree.DecreeDesk;
import lv.terminbot.campaign.decree.DecreePreview;
import lv.terminbot.campaign.decree.Decrees;
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
      ForgottenRound forgottenRound,
      Clock clock) {
    return new CycleChanges(proposals, enactment, notifier, forgottenRound, clock);
  }

  @Bean
  ForgottenRound forgottenRound(
      Plans plans,
      ForgottenCycles forgottenCycles,
      UnitOfWork oneCommit,
      Notifier notifier,
      Clock clock) {
    return new ForgottenRound(plans, forgottenCycles, oneCommit, notifier, clock);
  }

  @Bean
  CycleSearch cycleSearch(Plans plans, WritingTime writingTime) {
    return new CycleSearch(plans, writingTime.clock());
  }

  @Bean
  CycleSteps cycleSteps(CycleSearch cycleSearch, CycleProposals cycleProposals) {
    return new CycleSteps(cycleSearch, cycleProposals);
  }

  @Bean
  CycleDesk cycleDesk(
      CycleSearch cycleSearch,
      CycleSteps cycleSteps,
      CycleProposals cycleProposals,
      CycleChanges cycleChanges,
      Answers answers) {
    return new CycleDesk(cycleSearch, cycleSteps, cycleProposals, cycleChanges, answers);
  }

  @Bean
  ExtensionWish extensionWish(Plans plans, Obligations obligations, WritingTime writingTime) {
    return new ExtensionWish(plans, obligations, writingTime.clock());
  }

  @Bean
  ExtensionDecisions extensionDecisions(
      Extensions extensions,
      Enactment enactment,
      ExtensionLetters extensionLetters,
      Notifier notifier,
      Clock clock) {
    return new ExtensionDecisions(extensions, enactment, extensionLetters, notifier, clock);
  }

  @Bean
  ExtensionLetters extensionLetters(Plans plans, Register register) {
    return new ExtensionLetters(plans, register);
  }

  @Bean
  ExtensionDesk extensionDesk(
      ExtensionRequests extensionRequests,
      Extensions extensions,
      ExtensionDecisions extensionDecisions,
      ExtensionList extensionList,
      Notifier notifier) {
    return new ExtensionDesk(
        extensionRequests, extensions, extensionDecisions, extensionList, notifier);
  }

  @Bean
  ExtensionRequests extensionRequests(
      ExtensionWish extensionWish,
      Extensions extensions,
      ExtensionList extensionList,
      AwaitedReasons awaitedReasons,
      Notifier notifier) {
    return new ExtensionRequests(
        extensionWish, extensions, extensionList, awaitedReasons, notifier);
  }

  @Bean
  ExtensionReasons extensionReasons(
      AwaitedReasons awaitedReasons, ExtensionRequests extensionRequests, Drafts drafts) {
    return new ExtensionReasons(awaitedReasons, extensionRequests, drafts);
  }

  @Bean
  ExtensionList extensionList(
      ExtensionLetters extensionLetters,
      Plans plans,
      Extensions extensions,
      Obligations obligations,
      Clock clock) {
    return new ExtensionList(extensionLetters, plans, extensions, obligations, clock);
  }

  @Bean
  Announcements announcements(
      Announced announced,
      Plans plans,
      PersonByPerson personByPerson,
      Notifier notifier,
      Clock clock) {
    return new Announcements(announced, plans, personByPerson, notifier, clock);
  }

  @Bean
  BroadcastDesk broadcastDesk(
      Broadcasts broadcasts, Register register, Pause pause, Notifier notifier, Clock clock) {
    return new BroadcastDesk(broadcasts, register, pause, notifier, clock);
  }

  @Bean
  DecreePreview decreePreview(Plans plans, WorkingDays workingDays, Clock clock) {
    return new DecreePreview(plans, workingDays, clock);
  }

  @Bean
  DecreeDesk decreeDesk(
      DecreePreview decreePreview,
      Decrees decrees,
      Schedule schedule,
      Plans plans,
      Notifier notifier) {
    return new DecreeDesk(decreePreview, decrees, schedule, plans, notifier);
  }
}
