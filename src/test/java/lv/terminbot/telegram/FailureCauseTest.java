package lv.terminbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailureCauseTest {
  @Test
  void whatTheDatabaseRefusedIsToldWithoutTheRow() {
    var refused =
        new SQLException(
            "ERROR: null value\n  Detail: Failing row contains (Anna Bērziņa, slepens)");

    var told = FailureCause.inWords(new IllegalStateException("insert into inbox\n …", refused));

    assertThat(told).isEqualTo("java.sql.SQLException: ERROR: null value");
  }
}
