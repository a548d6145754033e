package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.mailbox.WritingTime;
import lv.terminbot.people.Register;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.Updates;
import lv.terminbot.progress.dialogue.Confirmation;
import lv.terminbot.progress.dialogue.DraftChanges;
import lv.terminbot.progress.dialogue.DraftNotes;
import lv.terminbot.progress.dialogue.DraftPages;
import lv.terminbot.progress.dialogue.FreshDrafts;
import lv.terminbot.progress.dialogue.KeptDrafts;
import lv.terminbot.progress.dialogue.MeantDrafts;
import lv.terminbot.progress.dialogue.Moves;
import lv.terminbot.progress.dialogue.SubmittedDrafts;
import lv.terminbot.progress.reporting.DraftButtons;
import lv.terminbot.progress.submission.ReportingRights;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The drafts of a report: begun, kept, shown, changed and found again. */
@Configuration(proxyBeanMethods = false)
public class DraftWiring {

  @Bean
  MeantDrafts meantDrafts(
      Drafts drafts,
      Updates updates,
      ReportingRights reportingRights,
      FreshDrafts freshDrafts,
      SubmittedDrafts submittedDrafts) {
    return new MeantDrafts(drafts, updates, reportingRights, freshDrafts, submittedDrafts);
  }

  @Bean
  FreshDrafts freshDrafts(
      Drafts drafts, Updates updates, Obligations obligations, Plans plans, Clock clock) {
    return new FreshDrafts(drafts, updates, obligations, plans, clock);
  }

  @Bean
  KeptDrafts keptDrafts(
      Drafts drafts, DraftPages draftPages, WritingTime writingTime, Clock clock) {
    return new KeptDrafts(drafts, draftPages, writingTime, clock);
  }

  @Bean
  DraftPages draftPages(Plans plans, Register register, DraftNotes draftNotes, Texts texts) {
    return new DraftPages(plans, register, draftNotes, texts);
  }

  @Bean
  DraftNotes draftNotes(
      Updates updates, Reviews reviews, Drafts drafts, Register register, Obligations obligations) {
    return new DraftNotes(updates, reviews, drafts, register, obligations);
  }

  @Bean
  DraftButtons draftButtons(
      KeptDrafts keptDrafts, DraftChanges draftChanges, Moves moves, Confirmation confirmation) {
    return new DraftButtons(keptDrafts, draftChanges, moves, confirmation);
  }

  @Bean
  DraftChanges draftChanges(
      KeptDrafts keptDrafts,
      DraftPages draftPages,
      FreshDrafts freshDrafts,
      ReportingRights reportingRights) {
    return new DraftChanges(keptDrafts, draftPages, freshDrafts, reportingRights);
  }

  @Bean
  Moves moves(
      Drafts drafts,
      EvidenceFiles evidence,
      DraftNotes draftNotes,
      KeptDrafts keptDrafts,
      DraftPages draftPages) {
    return new Moves(drafts, evidence, draftNotes, keptDrafts, draftPages);
  }

  @Bean
  SubmittedDrafts submittedDrafts(
      Drafts drafts,
      Updates updates,
      EvidenceFiles evidence,
      ReportingRights reportingRights,
      FreshDrafts freshDrafts) {
    return new SubmittedDrafts(drafts, updates, evidence, reportingRights, freshDrafts);
  }
}
