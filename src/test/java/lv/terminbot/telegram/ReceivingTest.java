package lv.terminbot.telegram;

import static lv.terminbot.telegram.TestLine.ANNA;
import static lv.terminbot.telegram.TestLine.BERTA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import lv.terminbot.mailbox.SystemNote;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

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
  void afterAQuietWeekTheNumbersStartAnewAndEachIsHeardOnce() {
    try (var line = TestLine.connected()) {
      // given
      line.server.updates().startAnewAt(727_334_707);
      line.server.says(ANNA, "pirms klusuma");
      line.until(() -> line.server.updates().confirmedUpTo() == 727_334_708);

      // when
      line.server.updates().startAnewAt(117_314_199);
      var said = IntStream.range(0, 151).mapToObj(i -> "ziņa " + i).toList();
      said.forEach(words -> line.server.says(ANNA, words));

      // then
      line.until(() -> line.server.updates().unconfirmed() == 0);
      assertEquals(said, line.wordsKept().subList(1, 152));
      assertEquals(152, line.wordsKept().size());
      assertTrue(line.server.updates().polls() < 160, "one poll for each that came at most");
    }
  }

  @Test
  void pollsThatSucceedWhileNothingAdvancesSlowDownAndAreSeen() {
    try (var line = TestLine.connected()) {
      // given
      var health = new TelegramHealth(line.connection);
      line.until(() -> health.health().getStatus().equals(Status.UP));
      line.server.updates().standStill();

      // when
      line.server.says(ANNA, "status 3.2");

      // then
      line.until(() -> Boolean.TRUE.equals(health.health().getDetails().get("pollsStandStill")));
      assertEquals(Status.DOWN, health.health().getStatus());
      assertTrue(line.server.updates().polls() < 20);
      assertEquals(List.of("status 3.2"), line.wordsKept());
    }
  }

  @Test
  void anotherProgramWithTheSameTokenIsToldInSeconds() throws InterruptedException {
    try (var line = TestLine.connected()) {
      // given
      var health = new TelegramHealth(line.connection);
      line.until(() -> health.health().getStatus().equals(Status.UP));

      // when
      var polls = line.server.updates().polls();
      line.until(
          () -> {
            line.server.updates().poll(0, 1, 0);
            return line.post.kept().size() == 1;
          });

      // then
      var note = (SystemNote) line.post.kept().getFirst();
      assertInstanceOf(SystemNote.TokenShared.class, note.fact());
      assertEquals(Status.DOWN, health.health().getStatus());
      assertEquals(true, health.health().getDetails().get("tokenShared"));
      assertTrue(line.server.updates().polls() - polls < 200);
    }
  }

  @Test
  void oneConflictMayBeTheEndOfAnEarlierLifeAndAlarmsNobody() throws InterruptedException {
    try (var line = TestLine.connected()) {
      // when
      line.server.goesWrong(Fault.refusal(409, "Conflict: terminated").on("getUpdates"));
      line.server.says(ANNA, "status 3.2");
      line.server.says(ANNA, "status 3.3");

      // then
      line.until(() -> line.server.updates().unconfirmed() == 0);
      assertEquals(2, line.post.kept().size());
      assertEquals(Status.UP, new TelegramHealth(line.connection).health().getStatus());
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
