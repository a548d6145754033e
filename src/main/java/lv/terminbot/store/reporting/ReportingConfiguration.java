package lv.terminbot.store.reporting;

import java.time.Clock;
import java.util.List;
import lv.terminbot.mailbox.Bells;
import lv.terminbot.mailbox.fetching.FetchesInTurn;
import lv.terminbot.mailbox.fetching.Inspection;
import lv.terminbot.mailbox.fetching.WaitingFiles;
import lv.terminbot.people.Trail;
import lv.terminbot.store.Changes;
import lv.terminbot.store.OwnCommit;
import lv.terminbot.store.instances.Instance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports, from the first word to the review. */
@Configuration(proxyBeanMethods = false)
public class ReportingConfiguration {

  @Bean
  SqlUpdates updates(ProgressUpdateRows rows, JdbcClient jdbc, Trail trail, Changes changes) {
    return new SqlUpdates(rows, jdbc, trail, changes);
  }

  @Bean
  SqlDrafts drafts(DraftRows rows, Changes changes) {
    return new SqlDrafts(rows, changes);
  }

  @Bean
  SqlEvidence evidence(JdbcClient jdbc, Bells bells, Changes changes) {
    return new SqlEvidence(jdbc, bells.fetches(), changes);
  }

  @Bean
  FetchesInTurn fetches(List<WaitingFiles> kinds) {
    return new FetchesInTurn(kinds);
  }

  @Bean
  WaitingFiles waitingEvidence(
      JdbcClient jdbc, OwnCommit own, Inspection inspection, Clock clock, Instance instance) {
    return new WaitingFiles(
        SqlFetches.KIND, new SqlFetches(jdbc, own, inspection, clock, instance));
  }

  @Bean
  SqlEvidenceSpace evidenceSpace(JdbcClient jdbc) {
    return new SqlEvidenceSpace(jdbc);
  }

  @Bean
  SqlUnfetchedFiles unfetchedFiles(JdbcClient jdbc) {
    return new SqlUnfetchedFiles(jdbc);
  }

  @Bean
  SqlReviews reviews(JdbcClient jdbc, Trail trail, Changes changes) {
    return new SqlReviews(jdbc, trail, changes);
  }

  @Bean
  SqlChallenges challenges(JdbcClient jdbc, Trail trail) {
    return new SqlChallenges(jdbc, trail);
  }

  @Bean
  SqlUnplacedWords unplacedWords(JdbcClient jdbc, Changes changes) {
    return new SqlUnplacedWords(jdbc, changes);
  }

  @Bean
  SqlSpokenWords spokenWords(JdbcClient jdbc) {
    return new SqlSpokenWords(jdbc);
  }

  @Bean
  SqlObjections objections(JdbcClient jdbc, Trail trail) {
    return new SqlObjections(jdbc, trail);
  }
}
