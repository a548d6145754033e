package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.answer.Answers;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.SpokenWords;
import lv.terminbot.progress.UnplacedWords;
import lv.terminbot.progress.Updates;
import lv.terminbot.progress.dialogue.BatchPreview;
import lv.terminbot.progress.dialogue.Beginning;
import lv.terminbot.progress.dialogue.CaptionCorrections;
import lv.terminbot.progress.dialogue.Confirmation;
import lv.terminbot.progress.dialogue.Corrections;
import lv.terminbot.progress.dialogue.DraftNotes;
import lv.terminbot.progress.dialogue.DraftPages;
import lv.terminbot.progress.dialogue.FreshDrafts;
import lv.terminbot.progress.dialogue.GoingOn;
import lv.terminbot.progress.dialogue.HandIn;
import lv.terminbot.progress.dialogue.KeptDrafts;
import lv.terminbot.progress.dialogue.MeantDrafts;
import lv.terminbot.progress.dialogue.MeasureChoice;
import lv.terminbot.progress.dialogue.NextOwed;
import lv.terminbot.progress.dialogue.Permission;
import lv.terminbot.progress.dialogue.ReplyDialogue;
import lv.terminbot.progress.dialogue.ReportDialogue;
import lv.terminbot.progress.dialogue.ReportRefusal;
import lv.terminbot.progress.dialogue.ReturnDialogue;
import lv.terminbot.progress.dialogue.ReturnedQuestions;
import lv.terminbot.progress.dialogue.SaidJustNow;
import lv.terminbot.progress.dialogue.SpokenAnswers;
import lv.terminbot.progress.dialogue.Subjects;
import lv.terminbot.progress.dialogue.SubmittedDrafts;
import lv.terminbot.progress.dialogue.TypedAnswer;
import lv.terminbot.progress.reporting.Attaching;
import lv.terminbot.progress.reporting.DraftButtons;
import lv.terminbot.progress.reporting.Reporting;
import lv.terminbot.progress.reporting.SubmissionButtons;
import lv.terminbot.progress.submission.ReportingRights;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How reports are given, put together: the dialogue, from the first word to handing in. */
@Configuration(proxyBeanMethods = false)
public class ProgressWiring {

  @Bean
  Reporting reporting(
      Beginning beginning,
      DraftButtons draftButtons,
      SubmissionButtons submissionButtons,
      Corrections corrections,
      Attaching attaching) {
    return new Reporting(beginning, draftButtons, submissionButtons, corrections, attaching);
  }

  @Bean
  ReportDialogue reportDialogue(
      Drafts drafts,
      DraftPages draftPages,
      TypedAnswer typedAnswer,
      ReturnDialogue returnDialogue,
      ReplyDialogue replyDialogue) {
    return new ReportDialogue(drafts, draftPages, typedAnswer, returnDialogue, replyDialogue);
  }

  @Bean
  ReplyDialogue replyDialogue(
      MeantDrafts meantDrafts,
      DraftPages draftPages,
      TypedAnswer typedAnswer,
      KeptDrafts keptDrafts) {
    return new ReplyDialogue(meantDrafts, draftPages, typedAnswer, keptDrafts);
  }

  @Bean
  Subjects subjects(Drafts drafts, Updates updates, SpokenWords spokenWords) {
    return new Subjects(drafts, updates, spokenWords);
  }

  @Bean
  ReturnDialogue returnDialogue(
      ReturnedQuestions returnedQuestions,
      Permission permission,
      FreshDrafts freshDrafts,
      KeptDrafts keptDrafts,
      TypedAnswer typedAnswer) {
    return new ReturnDialogue(returnedQuestions, permission, freshDrafts, keptDrafts, typedAnswer);
  }

  @Bean
  ReturnedQuestions returnedQuestions(
      Plans plans, Obligations obligations, Updates updates, Reviews reviews, Clock clock) {
    return new ReturnedQuestions(plans, obligations, updates, reviews, clock);
  }

  @Bean
  SaidJustNow saidJustNow(Drafts drafts, Updates updates, Clock clock) {
    return new SaidJustNow(drafts, updates, clock);
  }

  @Bean
  Beginning beginning(
      Permission permission,
      FreshDrafts freshDrafts,
      KeptDrafts keptDrafts,
      MeasureChoice measureChoice,
      BatchPreview batchPreview) {
    return new Beginning(permission, freshDrafts, keptDrafts, measureChoice, batchPreview);
  }

  @Bean
  MeasureChoice measureChoice(
      UnplacedWords unplacedWords,
      KeptDrafts keptDrafts,
      NextOwed nextOwed,
      Drafts drafts,
      SaidJustNow saidJustNow) {
    return new MeasureChoice(unplacedWords, keptDrafts, nextOwed, drafts, saidJustNow);
  }

  @Bean
  NextOwed nextOwed(
      Drafts drafts, Plans plans, Obligations obligations, Answers answers, Clock clock) {
    return new NextOwed(drafts, plans, obligations, answers, clock);
  }

  @Bean
  Permission permission(ReportingRights reportingRights, ReportRefusal reportRefusal, Texts texts) {
    return new Permission(reportingRights, reportRefusal, texts);
  }

  @Bean
  ReportRefusal reportRefusal(Plans plans) {
    return new ReportRefusal(plans);
  }

  @Bean
  BatchPreview batchPreview(
      Permission permission,
      FreshDrafts freshDrafts,
      KeptDrafts keptDrafts,
      DraftPages draftPages) {
    return new BatchPreview(permission, freshDrafts, keptDrafts, draftPages);
  }

  @Bean
  Confirmation confirmation(
      Permission permission,
      DraftNotes draftNotes,
      GoingOn goingOn,
      KeptDrafts keptDrafts,
      DraftPages draftPages) {
    return new Confirmation(permission, draftNotes, goingOn, keptDrafts, draftPages);
  }

  @Bean
  GoingOn goingOn(HandIn handIn, NextOwed nextOwed, Beginning beginning) {
    return new GoingOn(handIn, nextOwed, beginning);
  }

  @Bean
  TypedAnswer typedAnswer(
      KeptDrafts keptDrafts,
      SpokenAnswers spokenAnswers,
      DraftPages draftPages,
      DraftNotes draftNotes) {
    return new TypedAnswer(keptDrafts, spokenAnswers, draftPages, draftNotes);
  }

  @Bean
  SpokenAnswers spokenAnswers(SpokenWords spokenWords, Clock clock) {
    return new SpokenAnswers(spokenWords, clock);
  }

  @Bean
  Corrections corrections(
      SpokenAnswers spokenAnswers,
      SubmittedDrafts submittedDrafts,
      KeptDrafts keptDrafts,
      DraftPages draftPages,
      CaptionCorrections captionCorrections) {
    return new Corrections(
        spokenAnswers, submittedDrafts, keptDrafts, draftPages, captionCorrections);
  }
}
