package lv.terminbot.wiring;

import lv.terminbot.conversation.Consents;
import lv.terminbot.conversation.PrivateFiles;
import lv.terminbot.conversation.PrivateWords;
import lv.terminbot.conversation.Replies;
import lv.terminbot.conversation.SentFiles;
import lv.terminbot.conversation.Understanding;
import lv.terminbot.planning.TableIntake;
import lv.terminbot.progress.reporting.Reporting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files that people send: a report, evidence, or a table of the plan. */
@Configuration(proxyBeanMethods = false)
public class SentFilesWiring {

  @Bean
  SentFiles sentFiles(TableIntake tableIntake, PrivateFiles privateFiles) {
    return new SentFiles(tableIntake, privateFiles);
  }

  @Bean
  PrivateFiles privateFiles(
      Understanding understanding,
      Replies replies,
      Consents consents,
      PrivateWords privateWords,
      Reporting reporting) {
    return new PrivateFiles(understanding, replies, consents, privateWords, reporting);
  }
}
