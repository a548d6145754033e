package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.answer.ChallengeList;
import lv.terminbot.answer.ChangeList;
import lv.terminbot.answer.CommitmentList;
import lv.terminbot.answer.ContactList;
import lv.terminbot.answer.CycleCard;
import lv.terminbot.answer.FundingList;
import lv.terminbot.answer.InstitutionList;
import lv.terminbot.answer.KnownMeasures;
import lv.terminbot.answer.LateList;
import lv.terminbot.answer.LatestLines;
import lv.terminbot.answer.Lists;
import lv.terminbot.answer.MeasureAnswer;
import lv.terminbot.answer.MeasureCard;
import lv.terminbot.answer.MeasureHistory;
import lv.terminbot.answer.MissingList;
import lv.terminbot.answer.Overview;
import lv.terminbot.answer.OverviewHeading;
import lv.terminbot.answer.OwedLines;
import lv.terminbot.answer.OwedList;
import lv.terminbot.answer.PublicationAnswer;
import lv.terminbot.answer.ReturnedList;
import lv.terminbot.answer.ReviewLines;
import lv.terminbot.answer.SearchList;
import lv.terminbot.answer.StateList;
import lv.terminbot.answer.date.Deadlines;
import lv.terminbot.answer.date.KeyDateCard;
import lv.terminbot.answer.date.SessionCard;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.people.Register;
import lv.terminbot.plan.CompletionScale;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.Titles;
import lv.terminbot.progress.Challenges;
import lv.terminbot.progress.Objections;
import lv.terminbot.progress.ReportSearch;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.Updates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What answers each question, put together; a new question is a line here. */
@Configuration(proxyBeanMethods = false)
public class InquiryWiring {

  @Bean
  Overview overview(
      Plans plans,
      Obligations obligations,
      Updates updates,
      OverviewHeading overviewHeading,
      Lists lists) {
    return new Overview(plans, obligations, updates, overviewHeading, lists);
  }

  @Bean
  OverviewHeading overviewHeading(Lists lists) {
    return new OverviewHeading(lists);
  }

  @Bean
  MeasureAnswer measureAnswer(KnownMeasures knownMeasures, MeasureCard measureCard) {
    return new MeasureAnswer(knownMeasures, measureCard);
  }

  @Bean
  MeasureCard measureCard(
      KnownMeasures knownMeasures, OwedLines owedLines, LatestLines latestLines) {
    return new MeasureCard(knownMeasures, owedLines, latestLines);
  }

  @Bean
  OwedLines owedLines(Obligations obligations, Clock clock) {
    return new OwedLines(obligations, clock);
  }

  @Bean
  LatestLines latestLines(
      Updates updates, ReviewLines reviewLines, CompletionScale completionScale, Clock clock) {
    return new LatestLines(updates, reviewLines, completionScale, clock);
  }

  @Bean
  ReviewLines reviewLines(Reviews reviews, Objections objections, Clock clock) {
    return new ReviewLines(reviews, objections, clock);
  }

  @Bean
  KnownMeasures knownMeasures(Plans plans) {
    return new KnownMeasures(plans);
  }

  @Bean
  MeasureHistory measureHistory(
      KnownMeasures knownMeasures,
      Updates updates,
      Register register,
      ReviewLines reviewLines,
      Clock clock) {
    return new MeasureHistory(knownMeasures, updates, register, reviewLines, clock);
  }

  @Bean
  CommitmentList commitmentList(Plans plans, Updates updates, Lists lists, Clock clock) {
    return new CommitmentList(plans, updates, lists, clock);
  }

  @Bean
  InstitutionList institutionList(Plans plans, Updates updates, Lists lists, Clock clock) {
    return new InstitutionList(plans, updates, lists, clock);
  }

  @Bean
  OwedList owedList(Lists lists) {
    return new OwedList(lists);
  }

  @Bean
  Deadlines deadlines(Plans plans, Clock clock) {
    return new Deadlines(plans, clock);
  }

  @Bean
  KeyDateCard keyDateCard(Plans plans, Deadlines deadlines, Clock clock) {
    return new KeyDateCard(plans, deadlines, clock);
  }

  @Bean
  StateList stateList(Plans plans, Updates updates, Lists lists, Clock clock) {
    return new StateList(plans, updates, lists, clock);
  }

  @Bean
  MissingList missingList(Plans plans, Lists lists) {
    return new MissingList(plans, lists);
  }

  @Bean
  ReturnedList returnedList(Updates updates, Reviews reviews, Lists lists) {
    return new ReturnedList(updates, reviews, lists);
  }

  @Bean
  FundingList fundingList(Plans plans, Lists lists, Clock clock) {
    return new FundingList(plans, lists, clock);
  }

  @Bean
  ChangeList changeList(Updates updates, Lists lists, Clock clock) {
    return new ChangeList(updates, lists, clock);
  }

  @Bean
  ContactList contactList(Plans plans, Register register) {
    return new ContactList(plans, register);
  }

  @Bean
  ChallengeList challengeList(Challenges challenges, Lists lists, Clock clock) {
    return new ChallengeList(challenges, lists, clock);
  }

  @Bean
  CycleCard cycleCard(Plans plans, Obligations obligations, Clock clock) {
    return new CycleCard(plans, obligations, clock);
  }

  @Bean
  SearchList searchList(ReportSearch reportSearch, Titles planIndexes, Lists lists, Clock clock) {
    return new SearchList(reportSearch, planIndexes, lists, clock);
  }

  @Bean
  Lists lists(Plans plans, Obligations obligations, Clock clock) {
    return new Lists(plans, obligations, clock);
  }

  @Bean
  LateList lateList(Plans plans, Lists lists, Clock clock) {
    return new LateList(plans, lists, clock);
  }

  @Bean
  SessionCard sessionCard(Plans plans, KeyDateCard keyDateCard, Clock clock) {
    return new SessionCard(plans, keyDateCard, clock);
  }

  @Bean
  PublicationAnswer publicationAnswer(Plans plans, Lists lists) {
    return new PublicationAnswer(plans, lists);
  }
}
