package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** What an operator sets implies more, before anything of the program is made. */
@ExtendWith(OutputCaptureExtension.class)
@Isolated("reads the log")
class ImpliedSettingsTest {
  private static final String TOKEN = "123456789:AAStand-inStand-inStand-inStand-in-";
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost"})
  void withoutATokenThisMachineIsReachedByItsAddressAndThatIsNoNews(
      String address, CapturedOutput out) {
    var settled = settled(Map.of("server.address", address));

    assertThat(settled.getProperty("server.address")).isEqualTo("127.0.0.1");
    assertThat(out.getAll()).doesNotContain("is not taken");
  }

  @Test
  void withoutATokenAnAddressThatOthersReachIsNotTakenAndTheOperatorIsTold(CapturedOutput out) {
    var settled = settled(Map.of("server.address", "0.0.0.0"));

    assertThat(settled.getProperty("server.address")).isEqualTo("127.0.0.1");
    assertThat(out.getAll())
        .contains("server.address 0.0.0.0 is not taken", "terminbot.telegram.token");
  }

  @Test
  void withATokenTheAddressIsTheOperators(CapturedOutput out) {
    var settled = settled(Map.of("terminbot.telegram.token", TOKEN, "server.address", "0.0.0.0"));

    assertThat(settled.getProperty("server.address")).isEqualTo("0.0.0.0");
    assertThat(out.getAll()).doesNotContain("is not taken", TOKEN);
  }

  @Test
  void theWebPortIsForThisMachineUnlessSetAndHealthTellsDetailsOnlyThere() {
    var details = "management.endpoint.health.show-details";
    var usual = settled(Map.of("terminbot.telegram.token", TOKEN));
    assertThat(usual.getProperty("server.address")).isEqualTo("127.0.0.1");
    assertThat(usual.getProperty(details)).as("see AskedHere").isEqualTo("when-authorized");

    var open = Map.of("terminbot.telegram.token", TOKEN, "server.address", "0.0.0.0");
    assertThat(settled(open).getProperty(details)).isEqualTo("never");

    var webhook = "terminbot.telegram.webhook-url";
    var proxied =
        Map.of("terminbot.telegram.token", TOKEN, webhook, "https://bot.example.org/hook");
    assertThat(settled(proxied).getProperty(details))
        .as("a proxy is on this machine")
        .isEqualTo("never");
    var apart = new HashMap<>(proxied);
    apart.put("management.server.port", "8081");
    assertThat(settled(apart).getProperty(details)).isEqualTo("always");

    var wished =
        Map.of("terminbot.telegram.token", TOKEN, "server.address", "0.0.0.0", details, "always");
    assertThat(settled(wished).getProperty(details)).isEqualTo("always");
  }

  @Test
  void onAPostgresSeveralServersShareOneAlarmAndOnTheEmbeddedDatabaseThereIsOne() {
    var clustered = "spring.quartz.properties.org.quartz.jobStore.isClustered";
    var shared = settled(Map.of("spring.datasource.url", "jdbc:postgresql://127.0.0.1/terminbot"));
    assertThat(shared.getProperty("spring.quartz.job-store-type")).isEqualTo("jdbc");
    assertThat(shared.getProperty(clustered)).isEqualTo("true");

    var alone = settled(Map.of());
    assertThat(alone.getProperty("spring.quartz.job-store-type")).isNull();
    assertThat(alone.getProperty(clustered)).isNull();
  }

  @Test
  void healthWatchesTheDiskOfTheDataFolder() {
    assertThat(settled(Map.of()).getProperty("management.health.diskspace.path"))
        .isEqualTo(folder.toString());
  }

  @Test
  void aWrongValueEndsTheStartWhetherItIsAnArgumentOrInTheEnvironment() {
    assertThatThrownBy(() -> Terminbot.main(new String[] {"--terminbot.zone=Riga"}))
        .hasMessageContaining("terminbot.zone");

    System.setProperty("terminbot.zone", "Riga");
    try {
      assertThatThrownBy(() -> Terminbot.main(new String[0]))
          .hasMessageContaining("terminbot.zone");
    } finally {
      System.clearProperty("terminbot.zone");
    }
  }

  /** As the program settles before it makes its first part. */
  private ConfigurableEnvironment settled(Map<String, String> written) {
    var context = new GenericApplicationContext();
    var all = new HashMap<String, Object>(written);
    all.put("terminbot.data-dir", folder.toString());
    var environment = context.getEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("written", all));
    for (var initializer : Terminbot.application().getInitializers()) {
      settle(initializer, context);
    }
    return environment;
  }

  @SuppressWarnings("unchecked")
  private static void settle(
      ApplicationContextInitializer<?> initializer, GenericApplicationContext context) {
    ((ApplicationContextInitializer<GenericApplicationContext>) initializer).initialize(context);
  }
}
