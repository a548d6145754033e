package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.health.contributor.Status;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class DatabaseHealthTest {
  private final DataSource source = mock(DataSource.class);
  private final Connection connection = mock(Connection.class);
  private final DatabaseFaults faults = new DatabaseFaults();
  private final DatabaseHealth health = new DatabaseHealth(source, faults);

  @BeforeEach
  void answers() throws SQLException {
    when(source.getConnection()).thenReturn(connection);
    when(connection.createStatement()).thenReturn(mock(Statement.class));
  }

  @Test
  void oneThatAnswersIsUp() {
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  @Timeout(60)
  void oneThatHangsIsToldWhileItHangsHoweverOftenItIsAsked() throws Exception {
    var hangs = new CountDownLatch(1);
    when(source.getConnection())
        .thenAnswer(
            _ -> {
              hangs.await();
              return connection;
            });
    for (var time = 0; time < 3; time++) {
      var told = health.health();
      assertThat(told.getStatus()).isEqualTo(Status.DOWN);
      assertThat(told.getDetails().get("fault").toString()).contains("does not answer");
    }
    hangs.countDown();
  }

  @Test
  void oneThatLetsNobodyInIsDown() throws SQLException {
    when(source.getConnection()).thenThrow(new SQLException("no", "08001"));
    assertThat(health.health().getDetails().get("fault").toString()).contains("lets nobody in");
  }

  @Test
  void aFullDiskAndDamageAreToldWithTheRemedyThoughItAnswers() {
    faults.saw(new SQLiteException("full", SQLiteErrorCode.SQLITE_FULL));
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.health().getDetails().get("fault").toString()).contains("make room");

    faults.saw(new SQLiteException("malformed", SQLiteErrorCode.SQLITE_CORRUPT));
    assertThat(health.health().getDetails().get("fault").toString()).contains("restore --replace");

    faults.saw(new SQLiteException("busy", SQLiteErrorCode.SQLITE_BUSY));
    assertThat(health.health().getDetails().get("fault").toString())
        .as("a moment's matter changes nothing")
        .contains("restore --replace");
  }

  @Test
  void whatAServerSaysOfItsDiskAndItsDataIsTold() throws SQLException {
    when(connection.createStatement()).thenThrow(new SQLException("no space", "53100"));
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    faults.saw(new SQLException("invalid page", "XX001"));
    assertThat(faults.current().orElseThrow()).contains("damaged data");
  }
}
