package lv.terminbot.store;

import java.sql.JDBCType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import lv.terminbot.mailbox.Bells;
import lv.terminbot.mailbox.Enclosures;
import lv.terminbot.mailbox.OneCommit;
import lv.terminbot.mailbox.OneMoment;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.data.jdbc.core.mapping.JdbcValue;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;

/** Puts the ports on the database there is, and makes its tables. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcRepositories(considerNestedRepositories = true)
@Import({LeverTables.class, DialogueTables.class})
public class StoreConfiguration extends AbstractJdbcConfiguration {

  /** Which database it is: asked of the data source itself, once. */
  @Bean
  Database database(DataSource source) throws SQLException {
    try (var connection = source.getConnection()) {
      var postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
      return postgres ? Database.POSTGRESQL : Database.SQLITE;
    }
  }

  @Bean
  SQLExceptionTranslator sqlExceptionTranslator() {
    return new SqliteExceptionTranslator();
  }

  @Bean
  FlywayConfigurationCustomizer tables(Database database) {
    return flyway -> flyway.locations(database.migrations()).placeholders(database.placeholders());
  }

  @Override
  public JdbcDialect jdbcDialect(NamedParameterJdbcOperations operations) {
    var dialect = Database.of(operations);
    return dialect == Database.SQLITE ? new SqliteDialect() : super.jdbcDialect(operations);
  }

  @Override
  protected List<?> userConverters() {
    return List.of(MillisWriter.INSTANCE, MillisReader.INSTANCE, FlagReader.INSTANCE);
  }

  @Bean
  OneCommit oneCommit(AbstractPlatformTransactionManager transactions) {
    // A commit that failed is undone; giving the connection back would else commit after all.
    transactions.setRollbackOnCommitFailure(true);
    return new SqlOneCommit(transactions);
  }

  @Bean
  OneMoment oneMoment(PlatformTransactionManager transactions, Database database) {
    return new SqlOneMoment(transactions, database);
  }

  @Bean
  SqlInbox inbox(
      JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock, Bells bells) {
    return new SqlInbox(jdbc, new OwnCommit(transactions), clock, bells.inbox());
  }

  @Bean
  SqlOutbox outbox(
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      Clock clock,
      Bells bells,
      Database database) {
    return new SqlOutbox(jdbc, new OwnCommit(transactions), clock, bells.outbox(), database);
  }

  @Bean
  Enclosures enclosures(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
    return new SqlEnclosures(new OutgoingFiles(jdbc), new OwnCommit(transactions), clock);
  }

  @Bean
  SqlPlans plans(JdbcClient jdbc) {
    return new SqlPlans(jdbc);
  }

  @Bean
  SqlObligations obligations(JdbcClient jdbc) {
    return new SqlObligations(jdbc);
  }

  @Bean
  SqlPeople people(PersonRows rows) {
    return new SqlPeople(rows);
  }

  @Bean
  SqlJoinLinks joinLinks(JoinLinkRows rows) {
    return new SqlJoinLinks(rows);
  }

  @Bean
  SqlUpdates updates(ProgressUpdateRows rows, JdbcClient jdbc) {
    return new SqlUpdates(rows, jdbc);
  }

  @Bean
  SqlDrafts drafts(DraftRows rows) {
    return new SqlDrafts(rows);
  }

  @Bean
  SqlAgenda agenda(JdbcClient jdbc, SqlPlans plans, Clock clock) {
    return new SqlAgenda(jdbc, new OccasionMapper(plans), clock);
  }

  @Bean
  SqlReminders reminders(JdbcClient jdbc, SqlPlans plans) {
    return new SqlReminders(jdbc, new OccasionMapper(plans));
  }

  @Bean
  SqlDigestReaders digestReaders(JdbcClient jdbc) {
    return new SqlDigestReaders(jdbc);
  }

  @Bean
  SqlWorkGroups workGroups(JdbcClient jdbc) {
    return new SqlWorkGroups(jdbc);
  }

  @Bean
  SqlEditions editions(JdbcClient jdbc) {
    return new SqlEditions(jdbc);
  }

  @Bean
  SqlHappenings happenings(JdbcClient jdbc) {
    return new SqlHappenings(jdbc);
  }

  @Bean
  SqlLastPoll lastPoll(JdbcClient jdbc) {
    return new SqlLastPoll(jdbc);
  }

  @Bean
  SqlSnoozes snoozes(JdbcClient jdbc) {
    return new SqlSnoozes(jdbc);
  }

  @WritingConverter
  enum MillisWriter implements Converter<Instant, JdbcValue> {
    INSTANCE;

    /** Says the column's type too: taken from the property it would be a timestamp. */
    @Override
    public JdbcValue convert(Instant instant) {
      return JdbcValue.of(instant.toEpochMilli(), JDBCType.BIGINT);
    }
  }

  @ReadingConverter
  enum MillisReader implements Converter<Long, Instant> {
    INSTANCE;

    @Override
    public Instant convert(Long millis) {
      return Instant.ofEpochMilli(millis);
    }
  }

  /** SQLite keeps a boolean as a number. */
  @ReadingConverter
  enum FlagReader implements Converter<Integer, Boolean> {
    INSTANCE;

    @Override
    public Boolean convert(Integer flag) {
      return flag != 0;
    }
  }
}
