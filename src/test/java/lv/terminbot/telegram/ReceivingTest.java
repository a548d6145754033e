package lv.terminbot.telegram;

import static lv.terminbot.telegram.TestLine.ANNA;
import static lv.terminbot.telegram.TestLine.BERTA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReceivingTest {
  @Test
  void whatPeopleSayIsKeptInOrderAndThenConfirmed() {
    try (var line = TestLine.connected()) {
      // when
      line.server.says(ANNA, "status 3.2");
      line.server.says(BERTA, "termiņi");
      var last = line.server.says(ANNA, "3.2 pabeigts");

      // then
      line.until(() -> line.server.updates().confirmedUpTo() == last + 1);
      assertEquals(List.of("status 3.2", "termiņi", "3.2 pabeigts"), line.wordsKept());
    }
  }

  @Test
  void whatWasSaidWhileTheBotWasOffIsKeptOnTheNextStart() {
    try (var line = TestLine.apart()) {
      // given
      IntStream.range(0, 250).forEach(i -> line.server.says(ANNA + i, "ziņa " + i));

      // when
      line.start();

      // then
      line.until(() -> line.server.updates().unconfirmed() == 0);
      assertEquals(250, line.wordsKept().size());
    }
  }

  @Test
  void nothingIsConfirmedBeforeItIsStored() {
    try (var line = TestLine.connected()) {
      // given
      line.post.failing(4);

      // when
      var update = line.server.says(ANNA, "status 3.2");

      // then
      line.until(() -> line.post.stillFailing() < 4);
      assertTrue(line.server.updates().confirmedUpTo() <= update);
      line.until(() -> line.server.updates().confirmedUpTo() == update + 1);
      assertEquals(List.of("status 3.2"), line.wordsKept());
    }
  }

  @Test
  void anUpdateThatCannotBeReadDoesNotHoldUpTheNext() {
    try (var line = TestLine.connected()) {
      // when
      line.server.update(RawUpdates.of("{\"message\":{\"message_id\":\"no number\",\"chat\":7}}"));
      line.server.update(RawUpdates.of("{\"message\":{\"message_id\":3,\"date\":1,\"from\":{}}}"));
      line.server.says(ANNA, "status 3.2");

      // then
      line.until(() -> line.server.updates().unconfirmed() == 0);
      assertEquals(List.of("status 3.2"), line.wordsKept());
    }
  }

  @Test
  void aBotStoppedWhileItStoresFinishesThatAndConfirmsIt() throws InterruptedException {
    try (var line = TestLine.connected()) {
      // given
      line.post.shut();
      line.server.says(ANNA, "status 3.2");
      line.until(line.post::somebodyAtTheGate);

      // when
      var stopping = Thread.ofPlatform().start(line.connection::stop);
      line.until(() -> stopping.getState() == Thread.State.TIMED_WAITING);
      line.post.letIn();
      stopping.join();

      // then
      assertEquals(List.of("status 3.2"), line.wordsKept());
      assertEquals(0, line.server.updates().unconfirmed());
    }
  }

  @Test
  void aBotStoppedWhileTheStoreFailsLeavesTheUpdateForTheNextStart() {
    try (var line = TestLine.connected()) {
      // given
      line.post.failing(1_000_000);
      line.server.says(ANNA, "status 3.2");
      line.until(() -> line.post.stillFailing() < 1_000_000);

      // when
      line.connection.stop();
      line.post.failing(0);

      // then
      assertEquals(1, line.server.updates().unconfirmed());
      line.restart();
      line.until(() -> line.wordsKept().equals(List.of("status 3.2")));
    }
  }
}
