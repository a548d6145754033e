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
      DraftFiles files,
      CaptionedFile captioned,
      MeantDrafts meant,
      LooseFiles loose,
      AlbumAnswer album) {
    return new Attaching(files, captioned, meant, loose, album);
  }

  @Bean
  DraftFiles draftFiles(
      EvidenceFiles files, Drafts drafts, KeptDrafts kept, DraftPages pages, EvidenceRules rules) {
    return new DraftFiles(files, drafts, kept, pages, rules);
  }

  @Bean
  CaptionedFile captionedFile(
      DraftFiles files, Drafts drafts, DraftPages pages, TypedAnswer typed) {
    return new CaptionedFile(files, drafts, pages, typed);
  }

  @Bean
  NamedMeasure namedMeasure(
      MeasureChoice choice, LooseFiles loose, Beginning beginning, Attaching attaching) {
    return new NamedMeasure(choice, loose, beginning, attaching);
  }

  @Bean
  LooseFiles looseFiles(
      EvidenceFiles files,
      DraftFiles standing,
      Drafts drafts,
      NextOwed nextOwed,
      DraftPages pages) {
    return new LooseFiles(files, standing, drafts, nextOwed, pages);
  }

  @Bean
  AlbumAnswer albumAnswer(EvidenceFiles files, Outbox outbox) {
    return new AlbumAnswer(files, outbox);
  }

  @Bean
  CaptionCorrections captionCorrections(
      EvidenceFiles files,
      Drafts drafts,
      Updates updates,
      SubmittedDrafts submitted,
      KeptDrafts kept) {
    return new CaptionCorrections(files, drafts, updates, submitted, kept);
  }

  @Bean
  GivenFile givenFile(
      EvidenceFiles files,
      UnfetchedFiles unfetched,
      EvidenceSight sight,
      TakenFiles taken,
      Texts texts) {
    return new GivenFile(files, unfetched, sight, taken, texts);
  }

  @Bean
  EvidenceSight evidenceSight(Updates updates, Drafts drafts) {
    return new EvidenceSight(updates, drafts);
  }

  @Bean
  TakenFiles takenFiles(Trail trail, TrailBook book, Protection protection, Clock clock) {
    return new TakenFiles(trail, book, protection, clock);
  }

  @Bean
  Inspection inspection(Quota quota) {
    return new ContentInspection(quota);
  }

  @Bean
  EvidenceRules evidenceRules(FileLimit limit, EvidenceSpace space, Quota quota) {
    return new EvidenceRules(limit, space, quota);
  }

  @Bean
  UnfetchedRun unfetchedRun(
      UnfetchedFiles files,
      UnfetchedNotice notice,
      Register register,
      Notifier notifier,
      UnitOfWork work) {
    return new UnfetchedRun(files, notice, register, notifier, work);
  }

  @Bean
  UnfetchedNotice unfetchedNotice(Drafts drafts, Updates updates, Register register, Texts texts) {
    return new UnfetchedNotice(drafts, updates, register, texts);
  }
}
