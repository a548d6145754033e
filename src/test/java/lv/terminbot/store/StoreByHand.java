package lv.terminbot.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import lv.terminbot.store.wiring.StoreConfiguration;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.jdbc.core.convert.DataAccessStrategy;
import org.springframework.data.jdbc.core.convert.Identifier;
import org.springframework.data.jdbc.core.convert.RelationResolver;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.jdbc.repository.support.JdbcRepositoryFactory;
import org.springframework.data.mapping.PersistentPropertyPath;
import org.springframework.data.mapping.callback.EntityCallbacks;
import org.springframework.data.relational.core.mapping.RelationalPersistentProperty;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** What the lines of the store's wiring need of Spring's libraries, made without a container. */
public final class StoreByHand {
  private static final List<Class<?>> ROWS = rows();

  private StoreByHand() {}

  /** The database's client, its transactions and the repositories on it. */
  public static List<Object> on(DataSource source) {
    var template = new NamedParameterJdbcTemplate(source);
    template.getJdbcTemplate().setExceptionTranslator(new SqliteExceptionTranslator());
    var transactions = new JdbcTransactionManager(source);
    var factory = repositories(template);
    var inTransactions =
        new TransactionInterceptor(
            (TransactionManager) transactions, new AnnotationTransactionAttributeSource());
    factory.addRepositoryProxyPostProcessor((proxy, _) -> proxy.addAdvice(inTransactions));
    var there = new ArrayList<Object>(List.of(transactions, JdbcClient.create(template)));
    ROWS.forEach(rows -> there.add(factory.getRepository(rows)));
    return there;
  }

  /** The repositories that the lines of the subjects ask for. */
  private static List<Class<?>> rows() {
    return Arrays.stream(StoreConfiguration.class.getAnnotation(Import.class).value())
        .flatMap(subject -> Arrays.stream(subject.getDeclaredMethods()))
        .<Class<?>>flatMap(line -> Arrays.stream(line.getParameterTypes()))
        .filter(Repository.class::isAssignableFrom)
        .distinct()
        .toList();
  }

  private static JdbcRepositoryFactory repositories(NamedParameterJdbcTemplate template) {
    var configuration = new DatabaseConfiguration();
    var dialect = configuration.jdbcDialect(template);
    var beans = new GenericApplicationContext();
    beans.registerBean(org.springframework.data.jdbc.core.dialect.JdbcDialect.class, () -> dialect);
    beans.refresh();
    configuration.setApplicationContext(beans);
    var conversions = configuration.jdbcCustomConversions();
    var context = new JdbcMappingContext();
    context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
    var strategy = new AtomicReference<DataAccessStrategy>();
    RelationResolver relations =
        (Identifier id, PersistentPropertyPath<? extends RelationalPersistentProperty> path) ->
            strategy.get().findAllByPath(id, path);
    var converter = configuration.jdbcConverter(context, template, relations, conversions, dialect);
    strategy.set(configuration.dataAccessStrategyBean(template, converter, context, dialect));
    var aggregates = new JdbcAggregateTemplate(converter, strategy.get());
    aggregates.setEntityCallbacks(
        EntityCallbacks.create(
            configuration.idGeneratingBeforeSaveCallback(context, template, dialect)));
    return new JdbcRepositoryFactory(aggregates);
  }

  /** Makes the tables of an empty SQLite database, or brings those of an earlier version up. */
  public static void makeTables(DataSource source) {
    makeTables(source, Database.SQLITE);
  }

  static void makeTables(DataSource source, Database database) {
    Flyway.configure()
        .dataSource(source)
        .locations(database.migrations())
        .placeholders(database.placeholders())
        .load()
        .migrate();
  }
}
