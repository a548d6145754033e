package lv.terminbot.settings;

import static java.util.stream.Collectors.toMap;
import static lv.terminbot.settings.SettingsTest.environment;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Good settings are taken as the operator wrote them, wherever that was. */
class GoodSettingsTest {
  private static final String SECRET = "AAE-secret_secret_secret_secret_sec";
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"08:00", "16:30", "17:59"})
  void theDigestIsSentAtATimeWithinOfficeHours(String time) {
    var settings = Settings.read(environment(Map.of("terminbot.digest-at", time), Map.of()));

    assertThat(settings.digestAt()).isEqualTo(LocalTime.parse(time));
  }

  @Test
  void theEnvironmentOfTheProcessIsReadToo() throws IOException {
    Files.writeString(folder.resolve("plan.yaml"), "code: x");
    var settings =
        Settings.read(
            environment(
                Map.of(),
                Map.of(
                    "TERMINBOT_TELEGRAM_TOKEN", "123456:" + SECRET,
                    "TERMINBOT_TELEGRAM_API_URL", "http://127.0.0.1:8081/prefix",
                    "TERMINBOT_TELEGRAM_MESSAGES_PER_SECOND", "12",
                    "TERMINBOT_DATA_DIR", folder.resolve("made/later").toString(),
                    "TERMINBOT_PLANS", folder.toString(),
                    "TERMINBOT_COORDINATORS", " 11, 12 ",
                    "TERMINBOT_ZONE", "Europe/Vilnius",
                    "SERVER_PORT", "8090",
                    "TERMINBOT_PORT_8080_TCP", "tcp://10.0.0.1:8080",
                    "TERMINBOT_DB_SERVICE_HOST", "10.0.0.2")));

    assertThat(settings.telegram().token()).contains("123456:" + SECRET);
    assertThat(settings.telegram().apiUrl()).hasToString("http://127.0.0.1:8081/prefix");
    assertThat(settings.telegram().rates().perSecond()).isEqualTo(12);
    assertThat(settings.dataDir()).isEqualTo(folder.resolve("made/later"));
    assertThat(settings.plans()).isEqualTo(folder);
    assertThat(settings.coordinators()).containsExactlyInAnyOrder(11L, 12L);
    assertThat(settings.zone()).hasToString("Europe/Vilnius");
    assertThat(settings.port()).isEqualTo(8090);
    assertThat(settings.toString()).doesNotContain(SECRET);
  }

  @Test
  void coordinatorsMayBeAListOfYaml() {
    var list = Map.of("terminbot.coordinators[0]", "11", "terminbot.coordinators[1]", "12");
    assertThat(Settings.read(environment(list, Map.of())).coordinators())
        .containsExactlyInAnyOrder(11L, 12L);
  }

  @ParameterizedTest
  @CsvSource({
    "terminbot.telegram.paid-broadcast=true, 30",
    "terminbot.telegram.paid-broadcast=true terminbot.telegram.messages-per-second=400, 400",
    "terminbot.telegram.paid-broadcast=TRUE terminbot.telegram.messages-per-second=1000, 1000",
    "terminbot.telegram.unlimited=false, 30",
    "terminbot.telegram.unlimited=true terminbot.telegram.api-url=http://127.0.0.1:8081, 1000000",
    "terminbot.telegram.unlimited=true terminbot.telegram.api-url=http://[::1]:8081, 1000000",
  })
  void whoPaysMaySendFasterAndAStandInTakesAll(String written, int perSecond) {
    var properties =
        Arrays.stream(written.split(" "))
            .map(line -> line.split("="))
            .collect(toMap(pair -> pair[0], pair -> pair[1]));
    var settings = Settings.read(environment(properties, Map.of()));
    assertThat(settings.telegram().rates().perSecond()).isEqualTo(perSecond);
  }

  @Test
  void anEmptyTokenIsNoTokenAndLocalModeKnowsItsPort() {
    var settings =
        Settings.read(
            environment(Map.of("terminbot.telegram.token", " ", "server.port", "0"), Map.of()));
    assertThat(settings.local()).isTrue();
    assertThat(settings.port()).isPositive();
    assertThat(settings.telegram().rates().perSecond()).isEqualTo(30);
  }
}
