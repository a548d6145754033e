package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.mailbox.WritingTime;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Register;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Challenges;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.Updates;
import lv.terminbot.progress.dialogue.AwaitedSignature;
import lv.terminbot.progress.dialogue.BatchSubmission;
import lv.terminbot.progress.dialogue.Beginning;
import lv.terminbot.progress.dialogue.DraftNotes;
import lv.terminbot.progress.dialogue.DraftPages;
import lv.terminbot.progress.dialogue.HandIn;
import lv.terminbot.progress.dialogue.KeptDrafts;
import lv.terminbot.progress.dialogue.LastReport;
import lv.terminbot.progress.dialogue.Permission;
import lv.terminbot.progress.dialogue.SignOff;
import lv.terminbot.progress.dialogue.SignOffRequest;
import lv.terminbot.progress.dialogue.SubmittedDrafts;
import lv.terminbot.progress.dialogue.Withdrawal;
import lv.terminbot.progress.dialogue.WithdrawalNews;
import lv.terminbot.progress.reporting.GivenFile;
import lv.terminbot.progress.reporting.SubmissionButtons;
import lv.terminbot.progress.submission.DraftCycle;
import lv.terminbot.progress.submission.Receipt;
import lv.terminbot.progress.submission.Recording;
import lv.terminbot.progress.submission.ReportPages;
import lv.terminbot.progress.submission.ReportingRights;
import lv.terminbot.progress.submission.Submission;
import lv.terminbot.progress.submission.SubmissionNews;
import lv.terminbot.progress.submission.SubmissionTime;
import lv.terminbot.progress.submission.SubmittedLines;
import lv.terminbot.progress.submission.TakenBack;
import lv.terminbot.progress.submission.WithdrawalRights;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How reports are handed in, written and taken back, put together. */
@Configuration(proxyBeanMethods = false)
public class SubmissionWiring {

  @Bean
  SubmissionButtons submissionButtons(
      BatchSubmission batchSubmission,
      SignOff signOff,
      Withdrawal withdrawal,
      GivenFile givenFile,
      LastReport lastReport) {
    return new SubmissionButtons(batchSubmission, signOff, withdrawal, givenFile, lastReport);
  }

  @Bean
  LastReport lastReport(
      Updates updates,
      Withdrawal withdrawal,
      Beginning beginning,
      Permission permission,
      Texts texts) {
    return new LastReport(updates, withdrawal, beginning, permission, texts);
  }

  @Bean
  BatchSubmission batchSubmission(
      Drafts drafts,
      ReportingRights reportingRights,
      DraftNotes draftNotes,
      HandIn handIn,
      DraftPages draftPages) {
    return new BatchSubmission(drafts, reportingRights, draftNotes, handIn, draftPages);
  }

  @Bean
  HandIn handIn(Plans plans, SignOffRequest signOffRequest, Submission submission) {
    return new HandIn(plans, signOffRequest, submission);
  }

  @Bean
  SignOffRequest signOffRequest(
      Register register, KeptDrafts keptDrafts, DraftPages draftPages, Notifier notifier) {
    return new SignOffRequest(register, keptDrafts, draftPages, notifier);
  }

  @Bean
  SignOff signOff(
      AwaitedSignature awaitedSignature,
      Submission submission,
      KeptDrafts keptDrafts,
      DraftPages draftPages) {
    return new SignOff(awaitedSignature, submission, keptDrafts, draftPages);
  }

  @Bean
  AwaitedSignature awaitedSignature(Drafts drafts, Register register, DraftCycle draftCycle) {
    return new AwaitedSignature(drafts, register, draftCycle);
  }

  @Bean
  Withdrawal withdrawal(
      WithdrawalRights withdrawalRights,
      TakenBack takenBack,
      SubmittedDrafts submittedDrafts,
      DraftPages draftPages,
      WithdrawalNews withdrawalNews) {
    return new Withdrawal(withdrawalRights, takenBack, submittedDrafts, draftPages, withdrawalNews);
  }

  @Bean
  WithdrawalNews withdrawalNews(Register register, DraftPages draftPages, Notifier notifier) {
    return new WithdrawalNews(register, draftPages, notifier);
  }

  @Bean
  WithdrawalRights withdrawalRights(
      ReportingRights reportingRights, Updates updates, Reviews reviews) {
    return new WithdrawalRights(reportingRights, updates, reviews);
  }

  @Bean
  TakenBack takenBack(
      Updates updates,
      Reviews reviews,
      Challenges challenges,
      Obligations obligations,
      Clock clock) {
    return new TakenBack(updates, reviews, challenges, obligations, clock);
  }

  @Bean
  Submission submission(
      Recording recording,
      Drafts drafts,
      EvidenceFiles evidence,
      Receipt receipt,
      SubmissionNews submissionNews) {
    return new Submission(recording, drafts, evidence, receipt, submissionNews);
  }

  @Bean
  Recording recording(
      Updates updates,
      Obligations obligations,
      Challenges challenges,
      DraftCycle draftCycle,
      SubmissionTime submissionTime) {
    return new Recording(updates, obligations, challenges, draftCycle, submissionTime);
  }

  @Bean
  SubmissionTime submissionTime(WritingTime writingTime, Clock clock) {
    return new SubmissionTime(writingTime, clock);
  }

  @Bean
  DraftCycle draftCycle(Plans plans, Obligations obligations) {
    return new DraftCycle(plans, obligations);
  }

  @Bean
  ReportingRights reportingRights(Plans plans, Obligations obligations, Clock clock) {
    return new ReportingRights(plans, obligations, clock);
  }

  @Bean
  Receipt receipt(
      Plans plans,
      Obligations obligations,
      SubmittedLines submittedLines,
      Texts texts,
      Clock clock) {
    return new Receipt(plans, obligations, submittedLines, texts, clock);
  }

  @Bean
  SubmissionNews submissionNews(ReportPages reportPages, Notifier notifier) {
    return new SubmissionNews(reportPages, notifier);
  }

  @Bean
  ReportPages reportPages(Plans plans, EvidenceFiles evidence, SubmittedLines submittedLines) {
    return new ReportPages(plans, evidence, submittedLines);
  }

  @Bean
  SubmittedLines submittedLines(Plans plans, Clock clock) {
    return new SubmittedLines(plans, clock);
  }
}
