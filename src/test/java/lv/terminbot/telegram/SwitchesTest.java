package lv.terminbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What only @BotFather can switch on is told to the operator at the start, once. */
@ExtendWith(OutputCaptureExtension.class)
@Isolated("reads the log")
class SwitchesTest {

  @Test
  void whatIsOffIsTold(CapturedOutput output) {
    try (var line = TestLine.apart()) {
      line.server.introducePlainly();
      line.start();
      line.until(() -> output.getAll().contains("/setprivacy"));
    }

    assertThat(output.getAll()).containsOnlyOnce("/setinline").containsOnlyOnce("/setprivacy");
    assertThat(output.getAll()).doesNotContain("WARN");
  }

  @Test
  void whatIsOnIsNotSpokenOf(CapturedOutput output) {
    try (var line = TestLine.connected()) {
      line.server.says(TestLine.ANNA, "status");
      line.until(() -> !line.wordsKept().isEmpty());
    }

    assertThat(output.getAll()).contains("connected as").doesNotContain("BotFather");
  }

  /** NousResearch/hermes-agent#72038: join links and mentions use the name. */
  @Test
  void aNameThatBotFatherHasChangedIsFollowedWithoutARestart() {
    try (var line = TestLine.connected()) {
      line.server.rename("termini_bot");

      line.until(() -> line.api.username().equals(Optional.of("termini_bot")));
    }
  }
}
