package lv.terminbot.telegram;

import static lv.terminbot.telegram.TestLine.ANNA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** Of several instances one polls at a time. */
class PollingTurnTest {
  @Test
  void whoseTurnItIsNotDoesNotAskAndWhenItComesHearsAll() {
    try (var line = TestLine.apart()) {
      // given
      line.post.turn.passes();
      line.start();
      line.until(() -> line.api.username().isPresent());

      // when
      line.server.says(ANNA, "status 3.2");
      line.until(() -> !line.connection.polls());

      // then
      assertEquals(0, line.server.updates().polls());
      assertEquals(Status.UP, new TelegramHealth(line.connection).health().getStatus());
      line.post.turn.returns();
      line.until(() -> line.server.updates().unconfirmed() == 0);
      assertEquals(List.of("status 3.2"), line.wordsKept());
    }
  }

  @Test
  void whoLosesItsTurnLeavesThePollToTheOtherAndConfirmsNothingMore() throws InterruptedException {
    TestLease turn;
    try (var line = TestLine.connected()) {
      turn = line.post.turn;
      // given
      line.server.says(ANNA, "status 3.2");
      line.until(() -> line.server.updates().unconfirmed() == 0);

      // when
      line.post.turn.passes();
      line.until(() -> !line.connection.polls());
      line.server.says(ANNA, "status 3.3");
      line.server.updates().poll(0, 1, 0);

      // then
      assertEquals(1, line.server.updates().unconfirmed());
      assertEquals(List.of("status 3.2"), line.wordsKept());
    }
    assertTrue(turn.isGivenUp());
  }
}
