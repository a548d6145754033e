package lv.terminbot.telegram;

import static lv.terminbot.telegram.TestLine.ANNA;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.EnumSet;
import java.util.logging.ConsoleHandler;
import java.util.logging.LogManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
@Isolated("reads the log")
class SecrecyTest {
  private static final String SECRET =
      FaultyBotApi.TOKEN.substring(FaultyBotApi.TOKEN.indexOf(':') + 1);
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final java.util.logging.Logger oldRoot = LogManager.getLogManager().getLogger("");
  private final java.util.logging.Logger standIn =
      java.util.logging.Logger.getLogger("com.sun.net.httpserver");
  private final ConsoleHandler everything = new ConsoleHandler();
  private Level before = Level.INFO;

  @BeforeEach
  void everyLoggerSaysAllItKnows() {
    before = root.getLevel();
    root.setLevel(Level.TRACE);
    everything.setLevel(java.util.logging.Level.ALL);
    oldRoot.addHandler(everything);
    oldRoot.setLevel(java.util.logging.Level.ALL);
    standIn.setLevel(java.util.logging.Level.OFF);
  }

  @AfterEach
  void asBefore() {
    root.setLevel(before);
    oldRoot.removeHandler(everything);
    oldRoot.setLevel(java.util.logging.Level.INFO);
  }

  @Test
  void theTokenIsNeverSeenWhateverGoesWrong(CapturedOutput output) {
    // given
    try (var line = TestLine.apart()) {
      line.server.down();
      line.start();
      line.until(() -> output.getAll().contains("does not answer"));
      line.server.up();
      line.until(() -> line.api.username().isPresent());

      // when
      var echo = "Bad Request: /bot" + FaultyBotApi.TOKEN + "/sendMessage is wrong";
      line.server.goesWrong(Fault.refusal(400, echo));
      line.server.goesWrong(Fault.refusal(409, "Conflict " + echo).on("getUpdates"));
      for (var kind : Fault.Kind.values()) {
        line.server.goesWrong(Fault.of(kind));
      }
      // a poll's answer has no number to leave out
      for (var kind : EnumSet.complementOf(EnumSet.of(Fault.Kind.NO_NUMBER))) {
        line.server.goesWrong(Fault.of(kind).on("getUpdates"));
      }
      for (var i = 0; i < 10; i++) {
        line.reminds(ANNA + i, "Atgādinājums");
      }
      line.untilAllSettled();
      line.server.renewToken();
      line.until(() -> output.getAll().contains("does not know the token"));
      line.server.acceptToken();
      line.post.failing(2);
      line.server.says(ANNA, "status 3.2");
      line.until(() -> !line.wordsKept().isEmpty());
    }

    // then
    assertFalse(output.getAll().contains(SECRET), "the token is in the log");
    assertTrue(output.getAll().contains("failed: 400 Bad Request"), "the log was looked at");
    assertFalse(
        new BotAccount(FaultyBotApi.TOKEN, BotAccount.OFFICIAL).toString().contains(SECRET));
  }

  @Test
  void whatPeopleWriteIsNotInOurLog(CapturedOutput output) {
    // given
    try (var line = TestLine.connected()) {
      line.post.failing(2);

      // when
      line.server.says(ANNA, "mans noslēpums");
      line.server.update(RawUpdates.typing(ANNA, "q1", "mans noslēpums"));
      line.until(() -> line.post.kept().size() == 2);
    }

    // then
    assertTrue(output.getAll().contains("not stored"));
    assertFalse(output.getAll().contains("noslēpums"));
    assertFalse(output.getAll().contains("Bērziņa"));
  }
}
