package lv.terminbot.wiring;

import lv.terminbot.mailbox.FileLimit;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Register;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.UnfetchedFiles;
import lv.terminbot.progress.Updates;
import lv.terminbot.progress.dialogue.Attaching;
import lv.terminbot.progress.dialogue.DraftPages;
import lv.terminbot.progress.dialogue.GivenFile;
import lv.terminbot.progress.dialogue.KeptDrafts;
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
      Drafts drafts, EvidenceFiles files, KeptDrafts kept, DraftPages pages, FileLimit limit) {
    return new Attaching(drafts, files, kept, pages, limit);
  }

  @Bean
  GivenFile givenFile(
      EvidenceFiles files, UnfetchedFiles unfetched, Updates updates, Drafts drafts, Texts texts) {
    return new GivenFile(files, unfetched, updates, drafts, texts);
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
