package lv.terminbot.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.sqlite.SQLiteException;

/** Has SQLite's refusals arrive as the same exceptions as those of PostgreSQL. */
final class SqliteExceptionTranslator implements SQLExceptionTranslator {
  private final SQLExceptionTranslator usual = new SQLExceptionSubclassTranslator();

  @Override
  public @Nullable DataAccessException translate(
      String task, @Nullable String sql, SQLException refused) {
    return refused instanceof SQLiteException sqlite
        ? ofSqlite(task, sqlite)
        : usual.translate(task, sql, refused);
  }

  private @Nullable DataAccessException ofSqlite(String task, SQLiteException refused) {
    var message = task + ": " + refused.getMessage();
    return switch (refused.getResultCode()) {
      case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID ->
          new DuplicateKeyException(message, refused);
      case SQLITE_CONSTRAINT,
          SQLITE_CONSTRAINT_CHECK,
          SQLITE_CONSTRAINT_FOREIGNKEY,
          SQLITE_CONSTRAINT_NOTNULL ->
          new DataIntegrityViolationException(message, refused);
      case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_LOCKED ->
          new CannotAcquireLockException(message, refused);
      default -> usual.translate(task, null, refused);
    };
  }
}
