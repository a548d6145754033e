package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import lv.terminbot.telegram.FaultyBotApi;
import lv.terminbot.telegram.TestProxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check --settings}: a sentence on each thing that a start depends on. */
class SettingsCheckTest extends SettingsCheckCase {

  @Test
  void goodSettingsAreToldSo() {
    assertThat(check()).isZero();
    assertThat(printed())
        .contains(
            "good: the settings can be read",
            "is on a disk of this machine",
            "the first start makes it",
            "terminbot.telegram.token is that of @",
            "the way to Telegram leads directly",
            "the clock of this machine goes with that of the server",
            "nobody is written to by e-mail")
        .doesNotContain("error", FaultyBotApi.TOKEN);
  }

  @Test
  void aTokenThatIsRefusedIsToldWithItsRemedy() {
    telegram.renewToken();
    refused("error: terminbot.telegram.token is refused", "@BotFather");
    assertThat(printed()).doesNotContain(FaultyBotApi.TOKEN);
  }

  @Test
  void aServerThatDoesNotAnswerIsToldWithItsRemedy() {
    telegram.down();
    refused("error: 127.0.0.1 does not answer", "terminbot.telegram.api-url");
  }

  @Test
  void theProxyOnTheWayIsNamed() {
    try (var proxy = TestProxy.open()) {
      assertThat(check("--terminbot.telegram.proxy=http://127.0.0.1:" + proxy.port())).isZero();
      assertThat(printed()).contains("leads through the proxy http://127.0.0.1:" + proxy.port());
    }
  }

  @Test
  void aProxyThatWantsAnotherLoginIsNamedWithoutIt() {
    try (var proxy = TestProxy.wanting("Basic something else")) {
      var settings = "--terminbot.telegram.proxy=http://bots:hush-hush@127.0.0.1:" + proxy.port();
      assertThat(check(settings)).isEqualTo(2);
      assertThat(printed())
          .contains("the proxy http://127.0.0.1", "check its user and password")
          .doesNotContain("hush-hush");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {-3600, 3600})
  void aClockThatIsAstrayIsTold(long seconds) {
    now = Instant.now().plus(Duration.ofSeconds(seconds));
    refused("NTP", seconds < 0 ? "seconds behind that" : "seconds before that");
    assertThat(printed()).containsPattern("3[56][0-9]{2} seconds");
  }

  @Test
  void allWrongSettingsAreTold() {
    assertThat(check("--terminbot.zone=Riga", "--server.port=x")).isEqualTo(2);
    assertThat(printed().lines()).hasSize(2).allMatch(line -> line.startsWith("error: "));
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    Files.writeString(place.resolve("data"), "a file");
    refused("terminbot.data-dir is \"" + place.resolve("data"), "create and write to");
  }
}
