package lv.terminbot.telegram;

import static lv.terminbot.telegram.TestLine.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** What health tells of sending and of the webhook. */
class SignsOfTroubleTest {
  private final TestLine line = TestLine.connected();

  @AfterEach
  void over() {
    line.close();
  }

  @Test
  void thatHalfOfWhatIsSentIsRefusedIsToldAndThatItIsTakenAgainToo() {
    sends(9);
    assertThat(health().getStatus()).isEqualTo(Status.UP);
    line.server.goesWrong(Fault.refusal(400, "Bad Request: no").on("sendMessage").times(9));

    sends(9);

    assertThat(health().getDetails()).containsEntry("sendsBurn", true);
    assertThat(health().getStatus()).isEqualTo(Status.DOWN);
    line.server.heal();
    sends(20);
    assertThat(health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void aFewThatAreRefusedAlarmNobody() {
    line.server.goesWrong(Fault.refusal(400, "Bad Request: no").on("sendMessage").times(9));

    sends(9);

    assertThat(health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void whatKeepsTelegramFromTheWebhookIsToldInItsWords() {
    line.connection.state().webhookMet(Optional.of("SSL error"));
    assertThat(health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(health().getDetails()).containsEntry("webhookFails", "SSL error");

    line.connection.state().webhookMet(Optional.empty());
    assertThat(health().getStatus()).isEqualTo(Status.UP);
  }

  private void sends(int messages) {
    IntStream.range(0, messages).forEach(i -> line.reminds(ANNA, "Atgādinājums " + i));
    line.untilAllSettled();
  }

  private Health health() {
    return new TelegramHealth(line.connection).health();
  }
}
