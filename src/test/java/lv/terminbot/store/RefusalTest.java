package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Why a database refuses, told alike of both: what may be tried again, and what never will do. */
class RefusalTest {
  private final SqliteExceptionTranslator translator = new SqliteExceptionTranslator();

  @ParameterizedTest
  @CsvSource({"SQLITE_BUSY", "SQLITE_BUSY_SNAPSHOT", "SQLITE_LOCKED"})
  void whatIsInUseMayBeTriedAgain(SQLiteErrorCode code) {
    assertThat(refusal(code)).isInstanceOf(CannotAcquireLockException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "SQLITE_CONSTRAINT_UNIQUE",
    "SQLITE_CONSTRAINT_PRIMARYKEY",
    "SQLITE_CONSTRAINT_ROWID"
  })
  void whatIsThereAlreadyIsThereOnce(SQLiteErrorCode code) {
    assertThat(refusal(code)).isInstanceOf(DuplicateKeyException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "SQLITE_CONSTRAINT",
    "SQLITE_CONSTRAINT_CHECK",
    "SQLITE_CONSTRAINT_FOREIGNKEY",
    "SQLITE_CONSTRAINT_NOTNULL"
  })
  void whatATableDoesNotTakeItNeverWill(SQLiteErrorCode code) {
    assertThat(refusal(code))
        .isInstanceOf(DataIntegrityViolationException.class)
        .isNotInstanceOf(DuplicateKeyException.class)
        .hasMessageContaining("keeping");
  }

  @ParameterizedTest
  @CsvSource({
    "08001, true",
    "28P01, true",
    "3D000, true",
    "53300, true",
    "23505, false",
    "42P01, false",
    ", false"
  })
  void aServerThatLetsNobodyInIsToldFromAStatementThatFails(String state, boolean refused) {
    var failure = new SQLException("no entry for anna\nand more", state);

    assertThat(DatabaseServer.refusal(failure))
        .isEqualTo(refused ? Optional.of("no entry for anna") : Optional.empty());
  }

  @Test
  void whatIsNoFaultOfADatabaseIsNoRefusal() {
    assertThat(DatabaseServer.refusal(new IllegalStateException("08001"))).isEmpty();
  }

  private DataAccessException refusal(SQLiteErrorCode code) {
    return Objects.requireNonNull(
        translator.translate("keeping", null, new SQLiteException("refused", code)));
  }
}
