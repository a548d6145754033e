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
import lv.terminbot.home.Waiting;
import lv.terminbot.oversight.Alarms;
import lv.terminbot.oversight.WaitingAlarms;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Register;
import lv.terminbot.people.StandingNotice;
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
      AskingCycles cycles,
      Drafts drafts,
      CoordinatorMatters matters,
      StandingNotice notice,
      Texts texts) {
    var own = new OwnMatters(cycles);
    List<Waiting> waiting =
        List.of(own::owed, new BegunReport(drafts, cycles), own::returned, own::moreTime);
    return new HomeDesk(cycles, waiting, matters, notice, texts);
  }

  /** A new kind of what may wait for coordinators is one more line here. */
  @Bean
  CoordinatorMatters coordinatorMatters(
      WaitingReviews reviews,
      CampaignMatters campaign,
      ContactQuestions questions,
      ExtensionList extensions,
      Alarms alarms) {
    return new CoordinatorMatters(
        List.of(
            reviews,
            campaign::late,
            new WaitingQuestions(questions),
            extensions::waiting,
            new WaitingAlarms(alarms),
            campaign::challenges));
  }

  @Bean
  AskingCycles askingCycles(Plans plans, Obligations obligations, Clock clock) {
    return new AskingCycles(plans, obligations, clock);
  }

  @Bean
  CampaignMatters campaignMatters(AskingCycles cycles, Challenges challenges) {
    return new CampaignMatters(cycles, challenges);
  }

  @Bean
  CorrespondenceDesk correspondenceDesk(Asking asking, Answering answering) {
    return new CorrespondenceDesk(asking, answering);
  }

  @Bean
  CorrespondenceWords correspondenceWords(
      ContactQuestions questions, Asking asking, Answering answering, Texts texts, Clock clock) {
    return new CorrespondenceWords(questions, asking, answering, texts, clock);
  }

  @Bean
  Asking asking(
      ContactQuestions questions, QuestionLetters letters, Notifier notifier, Clock clock) {
    return new Asking(questions, letters, notifier, clock);
  }

  @Bean
  Answering answering(
      ContactQuestions questions,
      QuestionLetters letters,
      Register register,
      Notifier notifier,
      Clock clock) {
    return new Answering(questions, letters, register, notifier, clock);
  }

  @Bean
  QuestionLetters questionLetters(Register register) {
    return new QuestionLetters(register);
  }
}
