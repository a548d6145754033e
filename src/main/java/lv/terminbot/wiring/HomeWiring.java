package lv.terminbot.wiring;

import java.time.Clock;
import java.util.List;
import lv.terminbot.campaign.ExtensionList;
import lv.terminbot.correspondence.Answering;
import lv.terminbot.correspondence.Asking;
import lv.terminbot.correspondence.ContactQuestions;
import lv.terminbot.correspondence.CorrespondenceDesk;
import lv.terminbot.correspondence.CorrespondenceWords;
import lv.terminbot.correspondence.QuestionLetters;
import lv.terminbot.correspondence.WaitingQuestions;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.home.AskingCycles;
import lv.terminbot.home.BegunReport;
import lv.terminbot.home.CampaignMatters;
import lv.terminbot.home.CoordinatorMatters;
import lv.terminbot.home.HomeDesk;
import lv.terminbot.home.OwnMatters;
import lv.terminbot.home.PeopleMatters;
import lv.terminbot.home.Waiting;
import lv.terminbot.oversight.Alarms;
import lv.terminbot.oversight.WaitingAlarms;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Register;
import lv.terminbot.people.StandingNotice;
import lv.terminbot.people.joining.NobodyYet;
import lv.terminbot.people.joining.WaitingInvitations;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Challenges;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.review.WaitingReviews;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Home with all that may wait there, and the questions to the coordinators, put together. */
@Configuration(proxyBeanMethods = false)
public class HomeWiring {

  /** What may wait for whoever reports, in the order in which it is shown. */
  @Bean
  HomeDesk homeDesk(
      AskingCycles askingCycles,
      Drafts drafts,
      CoordinatorMatters coordinatorMatters,
      StandingNotice pauseNotice,
      Texts texts) {
    var own = new OwnMatters(askingCycles);
    List<Waiting> waiting =
        List.of(own::owed, new BegunReport(drafts, askingCycles), own::returned, own::moreTime);
    return new HomeDesk(askingCycles, waiting, coordinatorMatters, pauseNotice, texts);
  }

  /** A new kind of what may wait for coordinators is one more line here. */
  @Bean
  CoordinatorMatters coordinatorMatters(
      WaitingReviews waitingReviews,
      CampaignMatters campaignMatters,
      ContactQuestions contactQuestions,
      ExtensionList extensionList,
      PeopleMatters peopleMatters) {
    return new CoordinatorMatters(
        List.of(
            waitingReviews,
            campaignMatters::late,
            new WaitingQuestions(contactQuestions),
            extensionList::waiting),
        peopleMatters,
        campaignMatters::challenges);
  }

  @Bean
  PeopleMatters peopleMatters(Alarms alarms, NobodyYet nobodyYet) {
    return new PeopleMatters(new WaitingAlarms(alarms), new WaitingInvitations(nobodyYet));
  }

  @Bean
  AskingCycles askingCycles(Plans plans, Obligations obligations, Clock clock) {
    return new AskingCycles(plans, obligations, clock);
  }

  @Bean
  CampaignMatters campaignMatters(AskingCycles askingCycles, Challenges challenges) {
    return new CampaignMatters(askingCycles, challenges);
  }

  @Bean
  CorrespondenceDesk correspondenceDesk(Asking asking, Answering answering) {
    return new CorrespondenceDesk(asking, answering);
  }

  @Bean
  CorrespondenceWords correspondenceWords(
      ContactQuestions contactQuestions,
      Asking asking,
      Answering answering,
      Texts texts,
      Clock clock) {
    return new CorrespondenceWords(contactQuestions, asking, answering, texts, clock);
  }

  @Bean
  Asking asking(
      ContactQuestions contactQuestions,
      QuestionLetters questionLetters,
      Notifier notifier,
      Clock clock) {
    return new Asking(contactQuestions, questionLetters, notifier, clock);
  }

  @Bean
  Answering answering(
      ContactQuestions contactQuestions,
      QuestionLetters questionLetters,
      Register register,
      Notifier notifier,
      Clock clock) {
    return new Answering(contactQuestions, questionLetters, register, notifier, clock);
  }

  @Bean
  QuestionLetters questionLetters(Register register) {
    return new QuestionLetters(register);
  }
}
