package lv.terminbot.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Whether the tables of a database that answers are ours, how old they are, and whether they can be
 * brought up.
 */
record TablesCheck(Connection connection, Consumer<String> good, Consumer<String> bad) {

  void look(Database database, String url, String user, String password) throws SQLException {
    look(
        Flyway.configure()
            .dataSource(url, user, password)
            .locations(database.migrations())
            .placeholders(database.placeholders())
            .load());
  }

  private void look(Flyway flyway) throws SQLException {
    var meta = connection.getMetaData();
    var named =
        "the database (%s %s)"
            .formatted(meta.getDatabaseProductName(), meta.getDatabaseProductVersion());
    try {
      var info = flyway.info();
      var current = Optional.ofNullable(info.current()).map(one -> one.getVersion().toString());
      var pending = info.pending();
      if (NewerDatabase.is(flyway)) {
        bad.accept(
            named
                + " was used by a newer version of this program: start that one, or restore a"
                + " copy");
      } else if (current.isEmpty() && holdsTables()) {
        bad.accept(named + " holds tables of another program: name one of its own");
      } else if (pending.length > 0 && !mayMakeTables()) {
        bad.accept(
            named
                + " lets its user make no tables: make the user its owner, or say there GRANT"
                + " CREATE ON SCHEMA public TO the user");
      } else {
        good.accept(named + " can be used: " + version(current, pending.length));
      }
    } catch (FlywayException refused) {
      bad.accept(named + " cannot be read: look at what its user may do there");
    }
  }

  private static String version(Optional<String> current, int pending) {
    if (current.isEmpty()) {
      return "it is empty, and the first start makes its tables";
    }
    return pending == 0
        ? "its tables are those of this version, " + current.get()
        : "its tables are of version %s, and the start brings them up by %d steps"
            .formatted(current.get(), pending);
  }

  private boolean holdsTables() throws SQLException {
    var kinds = new String[] {"TABLE"};
    try (var tables =
        connection.getMetaData().getTables(null, connection.getSchema(), "%", kinds)) {
      return tables.next();
    }
  }

  private boolean mayMakeTables() throws SQLException {
    if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
      return true;
    }
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery("select has_schema_privilege(current_schema(), 'create')")) {
      return row.next() && row.getBoolean(1);
    }
  }
}
