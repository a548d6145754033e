package lv.terminbot;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.LongStream;

/** Contacts that came before, put into the database of a program that does not run. */
final class Contacts {
  private Contacts() {}

  static void into(Path data, LongStream ids, String institution) throws SQLException {
    try (var database = DriverManager.getConnection(url(data));
        var person =
            database.prepareStatement(
                "insert into person (id, name, language, reachable) values (?, 'Janis', 'lv', 1)");
        var role = database.prepareStatement("insert into membership values (?, 'contact', ?)")) {
      database.setAutoCommit(false);
      for (var id : ids.toArray()) {
        person.setLong(1, id);
        person.execute();
        role.setLong(1, id);
        role.setString(2, institution);
        role.execute();
      }
      database.commit();
    }
  }

  /** Where the embedded database of this data folder is read and written from outside. */
  static String url(Path data) {
    return "jdbc:sqlite:" + data.resolve("terminbot.db") + "?busy_timeout=5000";
  }
}
