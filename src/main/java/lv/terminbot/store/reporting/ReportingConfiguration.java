package lv.terminbot.store.reporting;

import java.util.List;
import lv.terminbot.mailbox.Bells;
import lv.terminbot.mailbox.fetching.FetchesInTurn;
import lv.terminbot.mailbox.fetching.Inspection;
import lv.terminbot.mailbox.fetching.WaitingFiles;
import lv.terminbot.people.Trail;
import lv.terminbot.store.Changes;
import lv.terminbot.store.Database;
import lv.terminbot.store.fetching.FetchRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports, from the first word to the review. */
@Configuration(proxyBeanMethods = false)
public class ReportingConfiguration {

  @Bean
  SqlUpdates updates(
      ProgressUpdateRows rows,
      JdbcClient jdbcClient,
      Trail trail,
      Changes changes,
      SqlReportSearch reportSearch) {
    return new SqlUpdates(rows, jdbcClient, trail, changes, reportSearch);
  }

  @Bean
  SqlReportSearch reportSearch(ProgressUpdateRows rows, JdbcClient jdbcClient, Database database) {
    return new SqlReportSearch(rows, jdbcClient, database);
  }

  @Bean
  SqlDrafts drafts(DraftRows rows, Changes changes) {
    return new SqlDrafts(rows, changes);
  }

  @Bean
  SqlEvidence evidence(JdbcClient jdbcClient, Bells bells, Changes changes) {
    return new SqlEvidence(jdbcClient, bells.fetches(), changes);
  }

  @Bean
  FetchesInTurn fetches(List<WaitingFiles> kinds) {
    return new FetchesInTurn(kinds);
  }

  @Bean
  WaitingFiles waitingEvidence(JdbcClient jdbcClient, FetchRows rows, Inspection inspection) {
    return new WaitingFiles(SqlFetches.KIND, new SqlFetches(jdbcClient, rows, inspection));
  }

  @Bean
  SqlEvidenceSpace evidenceSpace(JdbcClient jdbcClient) {
    return new SqlEvidenceSpace(jdbcClient);
  }

  @Bean
  SqlUnfetchedFiles unfetchedFiles(JdbcClient jdbcClient) {
    return new SqlUnfetchedFiles(jdbcClient);
  }

  @Bean
  SqlReviews reviews(JdbcClient jdbcClient, Trail trail, Changes changes) {
    return new SqlReviews(jdbcClient, trail, changes);
  }

  @Bean
  SqlChallenges challenges(JdbcClient jdbcClient, Trail trail) {
    return new SqlChallenges(jdbcClient, trail);
  }

  @Bean
  SqlUnplacedWords unplacedWords(JdbcClient jdbcClient, Changes changes) {
    return new SqlUnplacedWords(jdbcClient, changes);
  }

  @Bean
  SqlSpokenWords spokenWords(JdbcClient jdbcClient) {
    return new SqlSpokenWords(jdbcClient);
  }

  @Bean
  SqlObjections objections(JdbcClient jdbcClient, Trail trail) {
    return new SqlObjections(jdbcClient, trail);
  }
}
