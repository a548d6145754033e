package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.answer.Answers;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Register;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Challenges;
import lv.terminbot.progress.Objections;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.Updates;
import lv.terminbot.progress.review.AcceptingSeveral;
import lv.terminbot.progress.review.ChallengeClosing;
import lv.terminbot.progress.review.Decisions;
import lv.terminbot.progress.review.ObjectionDecisions;
import lv.terminbot.progress.review.ObjectionDesk;
import lv.terminbot.progress.review.ObjectionLetters;
import lv.terminbot.progress.review.ObjectionOffer;
import lv.terminbot.progress.review.QueuePages;
import lv.terminbot.progress.review.QueueSteps;
import lv.terminbot.progress.review.ReviewChoice;
import lv.terminbot.progress.review.ReviewDesk;
import lv.terminbot.progress.review.ReviewLetters;
import lv.terminbot.progress.review.ReviewQueue;
import lv.terminbot.progress.review.ReviewWords;
import lv.terminbot.progress.review.Reviewable;
import lv.terminbot.progress.review.WaitingReviews;
import lv.terminbot.progress.submission.ReportPages;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How reports are reviewed, and what is said against having to report, put together. */
@Configuration(proxyBeanMethods = false)
public class ReviewWiring {

  @Bean
  ReviewDesk reviewDesk(
      Reviewable reviewable,
      QueueSteps queueSteps,
      ReviewWords reviewWords,
      ReviewChoice reviewChoice,
      ChallengeClosing challengeClosing) {
    return new ReviewDesk(reviewable, queueSteps, reviewWords, reviewChoice, challengeClosing);
  }

  @Bean
  QueueSteps queueSteps(
      Reviewable reviewable,
      Decisions decisions,
      QueuePages queuePages,
      AcceptingSeveral acceptingSeveral) {
    return new QueueSteps(reviewable, decisions, queuePages, acceptingSeveral);
  }

  @Bean
  AcceptingSeveral acceptingSeveral(ReviewQueue reviewQueue, Decisions decisions) {
    return new AcceptingSeveral(reviewQueue, decisions);
  }

  @Bean
  QueuePages queuePages(
      ReviewQueue reviewQueue,
      ReportPages reportPages,
      Reviews reviews,
      Register register,
      Clock clock) {
    return new QueuePages(reviewQueue, reportPages, reviews, register, clock);
  }

  @Bean
  ReviewQueue reviewQueue(Plans plans, Obligations obligations, Updates updates) {
    return new ReviewQueue(plans, obligations, updates);
  }

  @Bean
  WaitingReviews waitingReviews(ReviewQueue reviewQueue) {
    return new WaitingReviews(reviewQueue);
  }

  @Bean
  ReviewChoice reviewChoice(
      Plans plans, Obligations obligations, Updates updates, ReviewWords reviewWords, Clock clock) {
    return new ReviewChoice(plans, obligations, updates, reviewWords, clock);
  }

  @Bean
  Reviewable reviewable(
      Updates updates, Reviews reviews, Register register, Texts texts, Clock clock) {
    return new Reviewable(updates, reviews, register, texts, clock.getZone());
  }

  @Bean
  Decisions decisions(
      Reviews reviews,
      Obligations obligations,
      ReviewLetters reviewLetters,
      QueuePages queuePages,
      Clock clock) {
    return new Decisions(reviews, obligations, reviewLetters, queuePages, clock);
  }

  @Bean
  ReviewWords reviewWords(
      Reviews reviews, Reviewable reviewable, Decisions decisions, Texts texts, Clock clock) {
    return new ReviewWords(reviews, reviewable, decisions, texts, clock);
  }

  @Bean
  ReviewLetters reviewLetters(Plans plans, Register register, Notifier notifier) {
    return new ReviewLetters(plans, register, notifier);
  }

  @Bean
  ChallengeClosing challengeClosing(
      Challenges challenges, Answers answers, Texts texts, Clock clock) {
    return new ChallengeClosing(challenges, answers, texts, clock);
  }

  @Bean
  ObjectionDesk objectionDesk(
      ObjectionOffer objectionOffer,
      ObjectionDecisions objectionDecisions,
      Objections objections,
      ObjectionLetters objectionLetters,
      Notifier notifier) {
    return new ObjectionDesk(
        objectionOffer, objectionDecisions, objections, objectionLetters, notifier);
  }

  @Bean
  ObjectionLetters objectionLetters(Plans plans, Register register, Texts texts) {
    return new ObjectionLetters(plans, register, texts);
  }

  @Bean
  ObjectionOffer objectionOffer(
      Plans plans,
      Obligations obligations,
      Objections objections,
      ObjectionLetters objectionLetters,
      Clock clock) {
    return new ObjectionOffer(plans, obligations, objections, objectionLetters, clock);
  }

  @Bean
  ObjectionDecisions objectionDecisions(
      Objections objections,
      Obligations obligations,
      ObjectionLetters objectionLetters,
      Notifier notifier,
      Clock clock) {
    return new ObjectionDecisions(objections, obligations, objectionLetters, notifier, clock);
  }
}
