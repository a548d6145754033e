package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.people.Register;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Challenges;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.Reporting;
import lv.terminbot.progress.ReviewDesk;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.SpokenWords;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How reports are given and looked through, put together. */
@Configuration(proxyBeanMethods = false)
public class ProgressWiring {

  @Bean
  Reporting.Ledger reportingLedger(
      Drafts drafts,
      Updates updates,
      Obligations obligations,
      SpokenWords spoken,
      Reviews reviews,
      Challenges challenges,
      EvidenceFiles files) {
    return new Reporting.Ledger(drafts, updates, obligations, spoken, reviews, challenges, files);
  }

  @Bean
  Reporting reporting(
      Reporting.Ledger ledger, Plans plans, Register register, Texts texts, Clock clock) {
    return new Reporting(ledger, plans, register, texts, clock);
  }

  @Bean
  ReviewDesk reviewDesk(
      Reporting.Ledger ledger, Plans plans, Register register, Texts texts, Clock clock) {
    return new ReviewDesk(ledger, plans, register, texts, clock);
  }
}
