package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a server lets nobody in for, or takes nothing more for, and the way out. */
class ServerRefusalTest {

  @ParameterizedTest
  @CsvSource({
    "28P01, refuses the login: write spring.datasource.username",
    "28000, refuses the login: write spring.datasource.username",
    "08004, asks for a password: set SPRING_DATASOURCE_PASSWORD",
    "3D000, is not there: make it on the server by createdb",
    "08001, does not answer (08001): look at its address"
  })
  void eachRefusalIsToldWithItsRemedy(String state, String words) {
    assertThat(DatabaseServer.remedy(new SQLException("refused", state))).startsWith(words);
  }

  @Test
  void oneWithoutACodeIsToldToo() {
    assertThat(DatabaseServer.remedy(new SQLException("refused"))).startsWith("does not answer");
  }

  @ParameterizedTest
  @CsvSource({
    "53100, the disk of the server is full",
    "58030, the disk of the server fails",
    "XX001, the server finds damaged data",
    "XX002, the server finds damaged data"
  })
  void whatAServerRefusesForMoreThanAMomentIsRemembered(String state, String words) {
    var faults = new DatabaseFaults();

    faults.saw(new SQLException("refused", state));

    assertThat(faults.current().orElseThrow()).startsWith(words);
  }

  @ParameterizedTest
  @CsvSource({"40001", "23505"})
  void aMomentsMatterIsNot(String state) {
    var faults = new DatabaseFaults();

    faults.saw(new SQLException("refused", state));

    assertThat(faults.current()).isEmpty();
  }

  @Test
  void aDiskThatFailsUnderTheEmbeddedOneIsRemembered() {
    var faults = new DatabaseFaults();

    faults.saw(new SQLiteException("refused", SQLiteErrorCode.SQLITE_IOERR_WRITE));

    assertThat(faults.current().orElseThrow()).contains("its disk fails", "look at the disk");
  }

  @Test
  void whatComesAfterDamageIsToldAndStaysToo() {
    var faults = new DatabaseFaults();
    faults.damaged();

    faults.saw(new SQLiteException("refused", SQLiteErrorCode.SQLITE_FULL));
    faults.saw(new SQLiteException("refused", SQLiteErrorCode.SQLITE_FULL));

    assertThat(faults.current().orElseThrow()).contains("its disk is full");
  }
}
