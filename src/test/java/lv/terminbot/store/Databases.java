package lv.terminbot.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The databases that everything kept must behave alike on. */
public enum Databases {
  SQLITE {
    @Override
    public Map<String, String> settings() {
      return Map.of();
    }
  },
  POSTGRESQL {
    @Override
    public Map<String, String> settings() {
      return settingsOf(Server.databaseLike(Server.WITH_TABLES));
    }
  };

  private static Map<String, String> settingsOf(String name) {
    return Map.of(
        "spring.datasource.url",
        Server.url(name),
        "spring.datasource.username",
        "postgres",
        // Schedulers of one name in one process would share their connections.
        "spring.quartz.scheduler-name",
        name);
  }

  /** The settings of another database of the server, with all that this one holds. */
  static Map<String, String> copyOf(Map<String, String> settings) {
    return settingsOf(Server.databaseLike(settings.get("spring.quartz.scheduler-name")));
  }

  /** The settings of a database of the server that has not one table. */
  public static Map<String, String> withoutTables() {
    return settingsOf(Server.databaseLike("template1"));
  }

  /**
   * The settings of another database without tables, and of somebody who may make nothing there.
   */
  public static Map<String, String> whereNoTablesMayBeMade() {
    var settings = new HashMap<>(withoutTables());
    var guest = Server.guestOf(settings);
    settings.put("spring.datasource.username", guest);
    settings.computeIfPresent(
        "spring.datasource.url", (_, url) -> url.replace("user=postgres", "user=" + guest));
    return settings;
  }

  /**
   * The settings of a program that is to find this database, with all tables and no row. SQLite
   * needs none, since its file lies in the data folder. PostgreSQL is one server for all tests and
   * a new database a call, copied from one whose tables were made once.
   */
  public abstract Map<String, String> settings();

  /** Started when it is first asked for, stopped with the tests. */
  private static final class Server {
    private static final EmbeddedPostgres POSTGRES = started();
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final String WITH_TABLES = withTables();

    private static EmbeddedPostgres started() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("max_connections", "300").start();
      } catch (IOException unusable) {
        throw new UncheckedIOException(unusable);
      }
    }

    private static String withTables() {
      var name = databaseLike("template1");
      StoreByHand.makeTables(new DriverManagerDataSource(url(name)), Database.POSTGRESQL);
      return name;
    }

    static String guestOf(Map<String, String> settings) {
      var name = "guest" + DATABASES.incrementAndGet();
      say("create role " + name + " login");
      var database = settings.get("spring.quartz.scheduler-name");
      try (var connection = POSTGRES.getDatabase("postgres", database).getConnection();
          var statement = connection.createStatement()) {
        statement.execute("revoke create on schema public from public");
      } catch (SQLException refused) {
        throw new IllegalStateException(refused);
      }
      return name;
    }

    /** One with all that this one holds; nobody may use this one meanwhile. */
    static String databaseLike(String model) {
      var name = "terminbot" + DATABASES.incrementAndGet();
      say("create database " + name + " template " + model);
      return name;
    }

    private static void say(String sql) {
      try (var connection = POSTGRES.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException refused) {
        throw new IllegalStateException(refused);
      }
    }

    static String url(String name) {
      return POSTGRES.getJdbcUrl("postgres", name);
    }
  }
}
