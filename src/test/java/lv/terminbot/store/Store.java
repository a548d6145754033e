package lv.terminbot.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import lv.terminbot.EmptyDatabase;
import lv.terminbot.HandMovedClock;
import lv.terminbot.OneStart;
import lv.terminbot.mailbox.Bells;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.fetching.Inspection;
import lv.terminbot.store.inbox.IntakeLimits;
import lv.terminbot.store.wiring.StoreConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The room as the root wires it, on a database of its own, with a clock that stands. */
public final class Store implements AutoCloseable {
  public static final Instant MORNING = Instant.parse("2024-01-08T07:00:00Z");
  private static final ThreadLocal<Map<Databases, Store>> SHARED =
      ThreadLocal.withInitial(() -> new EnumMap<>(Databases.class));
  private static final List<String> TABLES =
      List.of(
          "invitation_order",
          "text_version",
          "contact_question",
          "broadcast",
          "objection",
          "institution_group",
          "plan_table",
          "idle_link",
          "unreached",
          "pause",
          "nudge_recipient",
          "nudge",
          "evidence",
          "challenge",
          "awaited_words",
          "review",
          "spoken",
          "draft_step",
          "outbox_file_part",
          "outbox_file",
          "file_order",
          "calendar_reader",
          "announcement",
          "announced_date",
          "outbox",
          "inbox",
          "kept_words",
          "digest_reader",
          "work_group",
          "edition",
          "last_poll",
          "snooze",
          "reminded_day",
          "reporting_cycle",
          "hand_over",
          "absence",
          "extension",
          "cycle_proposal",
          "reminder",
          "occasion",
          "reported_words",
          "progress_update",
          "draft",
          "join_link",
          "membership",
          "person",
          "obligation",
          "withdrawn_measure",
          "plan_version");

  public final HandMovedClock clock = HandMovedClock.standing(MORNING, ZoneOffset.UTC);
  public final Bells bells = Bells.silent();
  private final ConfigurableApplicationContext context;

  private Store(Map<String, String> settings, Supplier<DataSource> embedded) {
    var application = new SpringApplication(Room.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLogStartupInfo(false);
    application.addInitializers(
        context -> {
          var beans = (GenericApplicationContext) context;
          beans.registerBean(Clock.class, () -> clock);
          beans.registerBean(Bells.class, () -> bells);
          beans.registerBean(IntakeLimits.class, () -> IntakeLimits.USUAL);
          beans.registerBean(Inspection.class, () -> (_, _) -> true);
          if (!settings.containsKey("spring.datasource.url")) {
            beans.registerBean(DataSource.class, embedded);
          }
        });
    context =
        OneStart.of(
            application,
            settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
  }

  /** One for all tests of this thread, emptied: classes run side by side. */
  static Store emptyOn(Databases database) {
    var store =
        SHARED
            .get()
            .computeIfAbsent(
                database,
                d ->
                    on(
                        d.settings(),
                        Path.of("target", "store-tests", UUID.randomUUID().toString())));
    TABLES.forEach(table -> store.sql().sql("delete from " + table).update());
    store.clock.moveTo(MORNING);
    return store;
  }

  /** One more program on that database. */
  public static Store on(Map<String, String> settings, Path folder) {
    return new Store(
        settings,
        () -> {
          EmptyDatabase.copiedTo(folder);
          return EmbeddedDatabase.in(folder);
        });
  }

  /** One on a database that is not ours to close. */
  static Store on(DataSource source) {
    return new Store(Map.of(), () -> source);
  }

  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  public Inbox inbox() {
    return get(Inbox.class);
  }

  public Outbox outbox() {
    return get(Outbox.class);
  }

  public UnitOfWork commit() {
    return get(UnitOfWork.class);
  }

  public JdbcClient sql() {
    return get(JdbcClient.class);
  }

  public long count(String tableAndCondition) {
    return sql().sql("select count(*) from " + tableAndCondition).query(Long.class).single();
  }

  @Override
  public void close() {
    context.close();
  }

  @Configuration(proxyBeanMethods = false)
  @Import(StoreConfiguration.class)
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    FlywayAutoConfiguration.class
  })
  static class Room {}
}
