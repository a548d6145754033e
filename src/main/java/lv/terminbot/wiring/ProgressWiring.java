package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.answer.Answers;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.mailbox.WritingTime;
import lv.terminbot.people.Register;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.SpokenWords;
import lv.terminbot.progress.UnplacedWords;
import lv.terminbot.progress.Updates;
import lv.terminbot.progress.dialogue.BatchPreview;
import lv.terminbot.progress.dialogue.Beginning;
import lv.terminbot.progress.dialogue.CaptionCorrections;
import lv.terminbot.progress.dialogue.Confirmation;
import lv.terminbot.progress.dialogue.Corrections;
import lv.terminbot.progress.dialogue.DraftChanges;
import lv.terminbot.progress.dialogue.DraftNotes;
import lv.terminbot.progress.dialogue.DraftPages;
import lv.terminbot.progress.dialogue.FreshDrafts;
import lv.terminbot.progress.dialogue.GoingOn;
import lv.terminbot.progress.dialogue.HandIn;
import lv.terminbot.progress.dialogue.KeptDrafts;
import lv.terminbot.progress.dialogue.MeantDrafts;
import lv.terminbot.progress.dialogue.MeasureChoice;
import lv.terminbot.progress.dialogue.Moves;
import lv.terminbot.progress.dialogue.NextOwed;
import lv.terminbot.progress.dialogue.Permission;
import lv.terminbot.progress.dialogue.ReplyDialogue;
import lv.terminbot.progress.dialogue.ReportDialogue;
import lv.terminbot.progress.dialogue.ReportRefusal;
import lv.terminbot.progress.dialogue.ReturnDialogue;
import lv.terminbot.progress.dialogue.ReturnedQuestions;
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
      DraftButtons drafts,
      SubmissionButtons submissions,
      Corrections corrections,
      Attaching attaching) {
    return new Reporting(beginning, drafts, submissions, corrections, attaching);
  }

  @Bean
  ReportDialogue reportDialogue(
      Drafts drafts,
      DraftPages pages,
      TypedAnswer typed,
      ReturnDialogue returns,
      ReplyDialogue replies) {
    return new ReportDialogue(drafts, pages, typed, returns, replies);
  }

  @Bean
  ReplyDialogue replyDialogue(
      MeantDrafts meant, DraftPages pages, TypedAnswer typed, KeptDrafts kept) {
    return new ReplyDialogue(meant, pages, typed, kept);
  }

  @Bean
  MeantDrafts meantDrafts(
      Drafts drafts,
      Updates updates,
      ReportingRights rights,
      FreshDrafts fresh,
      SubmittedDrafts submitted) {
    return new MeantDrafts(drafts, updates, rights, fresh, submitted);
  }

  @Bean
  Subjects subjects(Drafts drafts, Updates updates, SpokenWords spoken) {
    return new Subjects(drafts, updates, spoken);
  }

  @Bean
  ReturnDialogue returnDialogue(
      ReturnedQuestions questions,
      Permission permission,
      FreshDrafts fresh,
      KeptDrafts kept,
      TypedAnswer typed) {
    return new ReturnDialogue(questions, permission, fresh, kept, typed);
  }

  @Bean
  ReturnedQuestions returnedQuestions(
      Plans plans, Obligations obligations, Updates updates, Reviews reviews, Clock clock) {
    return new ReturnedQuestions(plans, obligations, updates, reviews, clock);
  }

  @Bean
  Beginning beginning(
      Permission permission,
      FreshDrafts fresh,
      KeptDrafts kept,
      MeasureChoice choice,
      BatchPreview batch) {
    return new Beginning(permission, fresh, kept, choice, batch);
  }

  @Bean
  MeasureChoice measureChoice(
      UnplacedWords unplaced, KeptDrafts kept, NextOwed nextOwed, Drafts drafts) {
    return new MeasureChoice(unplaced, kept, nextOwed, drafts);
  }

  @Bean
  NextOwed nextOwed(
      Drafts drafts, Plans plans, Obligations obligations, Answers answers, Clock clock) {
    return new NextOwed(drafts, plans, obligations, answers, clock);
  }

  @Bean
  Permission permission(ReportingRights rights, ReportRefusal refusal, Texts texts) {
    return new Permission(rights, refusal, texts);
  }

  @Bean
  ReportRefusal reportRefusal(Plans plans) {
    return new ReportRefusal(plans);
  }

  @Bean
  BatchPreview batchPreview(
      Permission permission, FreshDrafts fresh, KeptDrafts kept, DraftPages pages) {
    return new BatchPreview(permission, fresh, kept, pages);
  }

  @Bean
  FreshDrafts freshDrafts(
      Drafts drafts, Updates updates, Obligations obligations, Plans plans, Clock clock) {
    return new FreshDrafts(drafts, updates, obligations, plans, clock);
  }

  @Bean
  KeptDrafts keptDrafts(Drafts drafts, DraftPages pages, WritingTime writing, Clock clock) {
    return new KeptDrafts(drafts, pages, writing, clock);
  }

  @Bean
  DraftPages draftPages(Plans plans, Register register, DraftNotes notes, Texts texts) {
    return new DraftPages(plans, register, notes, texts);
  }

  @Bean
  DraftNotes draftNotes(
      Updates updates, Reviews reviews, Drafts drafts, Register register, Obligations obligations) {
    return new DraftNotes(updates, reviews, drafts, register, obligations);
  }

  @Bean
  DraftButtons draftButtons(
      KeptDrafts kept, DraftChanges changes, Moves moves, Confirmation confirmation) {
    return new DraftButtons(kept, changes, moves, confirmation);
  }

  @Bean
  DraftChanges draftChanges(
      KeptDrafts kept, DraftPages pages, FreshDrafts fresh, ReportingRights rights) {
    return new DraftChanges(kept, pages, fresh, rights);
  }

  @Bean
  Moves moves(
      Drafts drafts, EvidenceFiles files, DraftNotes notes, KeptDrafts kept, DraftPages pages) {
    return new Moves(drafts, files, notes, kept, pages);
  }

  @Bean
  Confirmation confirmation(
      Permission permission, DraftNotes notes, GoingOn goingOn, KeptDrafts kept, DraftPages pages) {
    return new Confirmation(permission, notes, goingOn, kept, pages);
  }

  @Bean
  GoingOn goingOn(HandIn handIn, NextOwed nextOwed, Beginning beginning) {
    return new GoingOn(handIn, nextOwed, beginning);
  }

  @Bean
  TypedAnswer typedAnswer(
      KeptDrafts kept, SpokenAnswers spoken, DraftPages pages, DraftNotes notes) {
    return new TypedAnswer(kept, spoken, pages, notes);
  }

  @Bean
  SpokenAnswers spokenAnswers(SpokenWords spoken, Clock clock) {
    return new SpokenAnswers(spoken, clock);
  }

  @Bean
  Corrections corrections(
      SpokenAnswers spoken,
      SubmittedDrafts submitted,
      KeptDrafts kept,
      DraftPages pages,
      CaptionCorrections captions) {
    return new Corrections(spoken, submitted, kept, pages, captions);
  }

  @Bean
  SubmittedDrafts submittedDrafts(
      Drafts drafts,
      Updates updates,
      EvidenceFiles files,
      ReportingRights rights,
      FreshDrafts fresh) {
    return new SubmittedDrafts(drafts, updates, files, rights, fresh);
  }
}
