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
      BatchSubmission batch,
      SignOff signOff,
      Withdrawal withdrawal,
      GivenFile files,
      LastReport last) {
    return new SubmissionButtons(batch, signOff, withdrawal, files, last);
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
      Drafts drafts, ReportingRights rights, DraftNotes notes, HandIn handIn, DraftPages pages) {
    return new BatchSubmission(drafts, rights, notes, handIn, pages);
  }

  @Bean
  HandIn handIn(Plans plans, SignOffRequest request, Submission submission) {
    return new HandIn(plans, request, submission);
  }

  @Bean
  SignOffRequest signOffRequest(
      Register register, KeptDrafts kept, DraftPages pages, Notifier notifier) {
    return new SignOffRequest(register, kept, pages, notifier);
  }

  @Bean
  SignOff signOff(
      AwaitedSignature signature, Submission submission, KeptDrafts kept, DraftPages pages) {
    return new SignOff(signature, submission, kept, pages);
  }

  @Bean
  AwaitedSignature awaitedSignature(Drafts drafts, Register register, DraftCycle cycle) {
    return new AwaitedSignature(drafts, register, cycle);
  }

  @Bean
  Withdrawal withdrawal(
      WithdrawalRights rights,
      TakenBack takenBack,
      SubmittedDrafts submitted,
      DraftPages pages,
      Notifier notifier) {
    return new Withdrawal(rights, takenBack, submitted, pages, notifier);
  }

  @Bean
  WithdrawalRights withdrawalRights(ReportingRights rights, Updates updates, Reviews reviews) {
    return new WithdrawalRights(rights, updates, reviews);
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
      EvidenceFiles files,
      Receipt receipt,
      SubmissionNews news) {
    return new Submission(recording, drafts, files, receipt, news);
  }

  @Bean
  Recording recording(
      Updates updates,
      Obligations obligations,
      Challenges challenges,
      DraftCycle cycle,
      SubmissionTime time) {
    return new Recording(updates, obligations, challenges, cycle, time);
  }

  @Bean
  SubmissionTime submissionTime(WritingTime writing, Clock clock) {
    return new SubmissionTime(writing, clock);
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
      Plans plans, Obligations obligations, SubmittedLines lines, Texts texts, Clock clock) {
    return new Receipt(plans, obligations, lines, texts, clock);
  }

  @Bean
  SubmissionNews submissionNews(ReportPages pages, Notifier notifier) {
    return new SubmissionNews(pages, notifier);
  }

  @Bean
  ReportPages reportPages(Plans plans, EvidenceFiles files, SubmittedLines lines) {
    return new ReportPages(plans, files, lines);
  }

  @Bean
  SubmittedLines submittedLines(Plans plans, Clock clock) {
    return new SubmittedLines(plans, clock);
  }
}
