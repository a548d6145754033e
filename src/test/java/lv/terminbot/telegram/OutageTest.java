package lv.terminbot.telegram;

import static lv.terminbot.telegram.TestLine.ANNA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.health.contributor.Status;

class OutageTest {
  @Test
  void aServerThatIsDownAtTheStartCostsOnlyTheDelay() {
    try (var line = TestLine.apart()) {
      // given
      line.server.down();
      line.start();
      line.replies(ANNA, "Sveiki!");
      line.until(() -> healthOf(line).equals(Status.DOWN));
      assertEquals(Optional.empty(), line.api.username());

      // when
      line.server.up();
      line.server.says(ANNA, "status 3.2");

      // then
      line.until(() -> line.wordsKept().equals(List.of("status 3.2")));
      line.untilAllSettled();
      assertEquals(List.of("Sveiki!"), line.textsTo(ANNA));
      assertEquals(Optional.of(RawUpdates.BOT_NAME), line.api.username());
      assertEquals(Status.UP, healthOf(line));
    }
  }

  @Test
  void aServerThatGoesDownForAWhileCostsOnlyTheDelay() {
    try (var line = TestLine.connected()) {
      // given
      line.server.down();
      var reply = line.replies(ANNA, "Sveiki!");
      line.until(() -> line.post.lastOf(reply).isPresent());

      // when
      line.server.says(ANNA, "status 3.2");
      line.server.up();

      // then
      line.untilAllSettled();
      line.until(() -> line.wordsKept().equals(List.of("status 3.2")));
      assertEquals(List.of("Sveiki!"), line.textsTo(ANNA));
    }
  }

  @Test
  void aPollThatIsNeverAnsweredIsGivenUpAndAskedAgain() {
    try (var line = TestLine.connected()) {
      // given
      line.server.goesWrong(Fault.of(Fault.Kind.HANG).on("getUpdates").times(2));

      // when
      line.server.says(ANNA, "status 3.2");
      line.server.says(ANNA, "status 3.3");

      // then
      line.until(() -> line.wordsKept().equals(List.of("status 3.2", "status 3.3")));
    }
  }

  @Test
  void pollingThatDiesIsStartedAgainAndLosesNothing() {
    try (var line = TestLine.connected()) {
      // given
      line.post.breakNext();

      // when
      line.server.says(ANNA, "status 3.2");

      // then
      line.until(() -> line.wordsKept().equals(List.of("status 3.2")));
      line.until(() -> line.server.updates().unconfirmed() == 0);
    }
  }

  @Test
  void aPollAnsweredBadlyInEveryWayLosesNothing() {
    try (var line = TestLine.connected()) {
      // given
      line.server.goesWrong(Fault.refusal(409, "Conflict: terminated").on("getUpdates"));
      line.server.goesWrong(Fault.tooMany(1).on("getUpdates"));
      line.server.goesWrong(Fault.refusal(500, "Internal Server Error").on("getUpdates"));
      line.server.goesWrong(Fault.of(Fault.Kind.GATEWAY).on("getUpdates"));
      line.server.goesWrong(Fault.of(Fault.Kind.GATEWAY).status(200).on("getUpdates"));
      line.server.goesWrong(Fault.of(Fault.Kind.DROP_BEFORE).on("getUpdates"));
      line.server.goesWrong(Fault.of(Fault.Kind.DROP_AFTER).on("getUpdates"));

      // when
      line.server.says(ANNA, "status 3.2");
      line.server.says(ANNA, "status 3.3");

      // then
      line.until(() -> line.server.updates().unconfirmed() == 0);
      assertEquals(List.of("status 3.2", "status 3.3"), line.wordsKept());
    }
  }

  @Test
  void aWrongTokenIsHealthNotDeath() {
    try (var line = TestLine.connected()) {
      // given
      line.server.renewToken();
      var reply = line.replies(ANNA, "Sveiki!");
      line.until(() -> line.post.lastOf(reply).isPresent());
      assertEquals(Status.DOWN, healthOf(line));

      // when
      line.server.acceptToken();

      // then
      line.untilAllSettled();
      assertEquals(List.of("Sveiki!"), line.textsTo(ANNA));
      line.until(() -> healthOf(line).equals(Status.UP));
    }
  }

  @Test
  @Timeout(60)
  void aStopDuringAnOutageWaitsForNoAnswer() {
    try (var line = TestLine.apartWithEndlessPatience()) {
      // given
      line.server.goesWrong(Fault.of(Fault.Kind.HANG).on("getMe"));
      line.start();

      // when
      line.connection.stop();

      // then
      assertEquals(Optional.empty(), line.api.username());
    }
  }

  private static Status healthOf(TestLine line) {
    return new TelegramHealth(line.connection).health().getStatus();
  }
}
