package lv.terminbot.store;

import java.sql.JDBCType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import lv.terminbot.mailbox.Snapshot;
import lv.terminbot.mailbox.UnitOfWork;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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

/** The database there is: its tables, how values stand in them, and its commits. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcRepositories({"lv.terminbot.store.people", "lv.terminbot.store.reporting"})
public class DatabaseConfiguration extends AbstractJdbcConfiguration {

  /** Which database it is: asked of the data source itself, once. */
  @Bean
  Database database(DataSource dataSource) throws SQLException {
    try (var connection = dataSource.getConnection()) {
      var postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
      return postgres ? Database.POSTGRESQL : Database.SQLITE;
    }
  }

  @Bean
  Changes changes(DataSource dataSource) {
    return dataSource instanceof EmbeddedDatabase embedded ? embedded.changes() : Changes.unknown();
  }

  @Bean
  DatabaseFaults databaseFaults() {
    return new DatabaseFaults();
  }

  @Bean
  SQLExceptionTranslator sqlExceptionTranslator(DatabaseFaults databaseFaults) {
    var usual = new SqliteExceptionTranslator();
    return (task, sql, refused) -> {
      databaseFaults.saw(refused);
      return usual.translate(task, sql, refused);
    };
  }

  @Bean
  WholeCheck wholeCheck(
      JdbcClient jdbcClient,
      DataSource dataSource,
      OwnCommit ownCommit,
      DatabaseFaults databaseFaults,
      Clock clock) {
    return new WholeCheck(jdbcClient, dataSource, ownCommit, databaseFaults, clock);
  }

  @Bean
  FlywayConfigurationCustomizer tables(Database database) {
    return flyway -> flyway.locations(database.migrations()).placeholders(database.placeholders());
  }

  @Bean
  FlywayMigrationStrategy neverBackwards() {
    return NewerDatabase::refuseOrMigrate;
  }

  @Override
  public JdbcDialect jdbcDialect(NamedParameterJdbcOperations operations) {
    var dialect = Database.detect(operations);
    return dialect == Database.SQLITE ? new SqliteDialect() : super.jdbcDialect(operations);
  }

  /** They are known once a repository speaks of them: none is looked for at each start. */
  @Override
  protected Set<Class<?>> getInitialEntitySet() {
    return Set.of();
  }

  @Override
  protected List<?> userConverters() {
    return List.of(MillisWriter.INSTANCE, MillisReader.INSTANCE, FlagReader.INSTANCE);
  }

  @Bean
  JoinedCommits joinedCommits(
      AbstractPlatformTransactionManager transactionManager, Database database) {
    // A commit that failed is undone; giving the connection back would else commit after all.
    transactionManager.setRollbackOnCommitFailure(true);
    return new JoinedCommits(transactionManager, database);
  }

  @Bean
  UnitOfWork oneCommit(
      JoinedCommits joinedCommits, PlatformTransactionManager transactionManager, Changes changes) {
    return new SqlUnitOfWork(joinedCommits, transactionManager, changes);
  }

  @Bean
  OwnCommit ownCommit(JoinedCommits joinedCommits, PlatformTransactionManager transactionManager) {
    return new OwnCommit(joinedCommits, transactionManager);
  }

  @Bean
  Snapshot oneMoment(
      PlatformTransactionManager transactionManager, JdbcClient jdbcClient, Database database) {
    return new SqlSnapshot(transactionManager, jdbcClient, database);
  }

  @Bean
  RestingRows restingRows(JdbcClient jdbcClient, OwnCommit ownCommit, Clock clock) {
    return new RestingRows(jdbcClient, ownCommit, clock);
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
