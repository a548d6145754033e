package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Protection;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.fetching.FileLimit;
import lv.terminbot.mailbox.fetching.Inspection;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Register;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailBook;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.EvidenceSpace;
import lv.terminbot.progress.Quota;
import lv.terminbot.progress.UnfetchedFiles;
import lv.terminbot.progress.Updates;
import lv.terminbot.progress.dialogue.Beginning;
import lv.terminbot.progress.dialogue.CaptionCorrections;
import lv.terminbot.progress.dialogue.DraftPages;
import lv.terminbot.progress.dialogue.KeptDrafts;
import lv.terminbot.progress.dialogue.MeantDrafts;
import lv.terminbot.progress.dialogue.MeasureChoice;
import lv.terminbot.progress.dialogue.NextOwed;
import lv.terminbot.progress.dialogue.SubmittedDrafts;
import lv.terminbot.progress.dialogue.TypedAnswer;
import lv.terminbot.progress.reporting.AlbumAnswer;
import lv.terminbot.progress.reporting.Attaching;
import lv.terminbot.progress.reporting.CaptionedFile;
import lv.terminbot.progress.reporting.DraftFiles;
import lv.terminbot.progress.reporting.EvidenceRules;
import lv.terminbot.progress.reporting.EvidenceSight;
import lv.terminbot.progress.reporting.GivenFile;
import lv.terminbot.progress.reporting.LooseFiles;
import lv.terminbot.progress.reporting.NamedMeasure;
import lv.terminbot.progress.reporting.TakenFiles;
import lv.terminbot.progress.submission.ContentInspection;
import lv.terminbot.progress.submission.UnfetchedNotice;
import lv.terminbot.progress.submission.UnfetchedRun;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files that show what was done: taken, given out, and told of where they do not come. */
@Configuration(proxyBeanMethods = false)
public class EvidenceWiring {

  @Bean
  Attaching attaching(
      DraftFiles draftFiles,
      CaptionedFile captionedFile,
      MeantDrafts meantDrafts,
      LooseFiles looseFiles,
      AlbumAnswer albumAnswer) {
    return new Attaching(draftFiles, captionedFile, meantDrafts, looseFiles, albumAnswer);
  }

  @Bean
  DraftFiles draftFiles(
      EvidenceFiles evidence,
      Drafts drafts,
      KeptDrafts keptDrafts,
      DraftPages draftPages,
      EvidenceRules evidenceRules) {
    return new DraftFiles(evidence, drafts, keptDrafts, draftPages, evidenceRules);
  }

  @Bean
  CaptionedFile captionedFile(
      DraftFiles draftFiles, Drafts drafts, DraftPages draftPages, TypedAnswer typedAnswer) {
    return new CaptionedFile(draftFiles, drafts, draftPages, typedAnswer);
  }

  @Bean
  NamedMeasure namedMeasure(
      MeasureChoice measureChoice,
      LooseFiles looseFiles,
      Beginning beginning,
      Attaching attaching) {
    return new NamedMeasure(measureChoice, looseFiles, beginning, attaching);
  }

  @Bean
  LooseFiles looseFiles(
      EvidenceFiles evidence,
      DraftFiles draftFiles,
      Drafts drafts,
      NextOwed nextOwed,
      DraftPages draftPages) {
    return new LooseFiles(evidence, draftFiles, drafts, nextOwed, draftPages);
  }

  @Bean
  AlbumAnswer albumAnswer(EvidenceFiles evidence, Outbox outbox) {
    return new AlbumAnswer(evidence, outbox);
  }

  @Bean
  CaptionCorrections captionCorrections(
      EvidenceFiles evidence,
      Drafts drafts,
      Updates updates,
      SubmittedDrafts submittedDrafts,
      KeptDrafts keptDrafts) {
    return new CaptionCorrections(evidence, drafts, updates, submittedDrafts, keptDrafts);
  }

  @Bean
  GivenFile givenFile(
      EvidenceFiles evidence,
      UnfetchedFiles unfetchedFiles,
      EvidenceSight evidenceSight,
      TakenFiles takenFiles,
      Texts texts) {
    return new GivenFile(evidence, unfetchedFiles, evidenceSight, takenFiles, texts);
  }

  @Bean
  EvidenceSight evidenceSight(Updates updates, Drafts drafts) {
    return new EvidenceSight(updates, drafts);
  }

  @Bean
  TakenFiles takenFiles(Trail trail, TrailBook trailBook, Protection protection, Clock clock) {
    return new TakenFiles(trail, trailBook, protection, clock);
  }

  @Bean
  Inspection inspection(Quota quota) {
    return new ContentInspection(quota);
  }

  @Bean
  EvidenceRules evidenceRules(FileLimit fileLimit, EvidenceSpace evidenceSpace, Quota quota) {
    return new EvidenceRules(fileLimit, evidenceSpace, quota);
  }

  @Bean
  UnfetchedRun unfetchedRun(
      UnfetchedFiles unfetchedFiles,
      UnfetchedNotice unfetchedNotice,
      Register register,
      Notifier notifier,
      UnitOfWork oneCommit) {
    return new UnfetchedRun(unfetchedFiles, unfetchedNotice, register, notifier, oneCommit);
  }

  @Bean
  UnfetchedNotice unfetchedNotice(Drafts drafts, Updates updates, Register register, Texts texts) {
    return new UnfetchedNotice(drafts, updates, register, texts);
  }
}
