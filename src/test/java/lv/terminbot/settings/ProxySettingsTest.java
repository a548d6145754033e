package lv.terminbot.settings;

import static lv.terminbot.settings.SettingsTest.environment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way the bot takes to Telegram. */
class ProxySettingsTest {
  private static final String SECRET = "geheim-geheim";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HTTPS_PROXY=http://p:3128                                   | through the proxy http://p:3128 (HTTPS_PROXY)
          https_proxy=http://p:3128                                   | through the proxy http://p:3128 (https_proxy)
          HTTPS_PROXY=http://anna:geheim@p:3128                       | through the proxy http://p:3128 with a login (HTTPS_PROXY)
          HTTP_PROXY=http://p:3128                                    | directly (no proxy is set)
          ALL_PROXY=socks5://p:1080                                   | through the proxy socks5://p:1080 (ALL_PROXY)
          HTTPS_PROXY=http://p:3128 NO_PROXY=localhost,.telegram.org  | directly (NO_PROXY excepts it)
          HTTPS_PROXY=http://p:3128 no_proxy=telegram.org:443         | directly (no_proxy excepts it)
          HTTPS_PROXY=http://p:3128 NO_PROXY=telegram.org:80          | through the proxy http://p:3128 (HTTPS_PROXY)
          HTTPS_PROXY=http://p:3128 TERMINBOT_TELEGRAM_PROXY=q:8080   | through the proxy http://q:8080 (terminbot.telegram.proxy)
          HTTPS_PROXY=http://p:3128 TERMINBOT_TELEGRAM_PROXY=none     | directly (terminbot.telegram.proxy)
          HTTPS_PROXY=http://p:3128 TERMINBOT_TELEGRAM_API_URL=http://127.0.0.1:8081 | directly (it is on this machine)
          HTTP_PROXY=http://p:3128 TERMINBOT_TELEGRAM_API_URL=http://botapi:8081     | through the proxy http://p:3128 (HTTP_PROXY)
          NO_PROXY=*                                                  | directly (NO_PROXY excepts it)
          NO_PROXY=.vk.gov.lv                                         | directly (no proxy is set)
          HTTPS_PROXY=http://p:3128 NO_PROXY=127.0.0.1 TERMINBOT_TELEGRAM_API_URL=http://127.0.0.1:8081 | directly (NO_PROXY excepts it)
          """)
  void theWayToTelegramIsChosenByTheSettingThenByTheEnvironment(String process, String way) {
    var variables = new HashMap<String, Object>();
    for (var variable : process.split(" ")) {
      variables.put(variable.split("=", 2)[0], variable.split("=", 2)[1]);
    }

    var route = Settings.read(environment(Map.of(), variables)).telegram().route();

    assertThat(route).hasToString(way);
  }

  @Test
  void aBrokenProxyOfTheEnvironmentIsToldAndItsPasswordNotShown() {
    var process = Map.<String, Object>of("HTTPS_PROXY", "http://anna:" + SECRET + "@p:x");
    var wrong =
        catchThrowableOfType(
            WrongSettings.class, () -> Settings.read(environment(Map.of(), process)));
    assertThat(wrong.sentences())
        .singleElement()
        .asString()
        .startsWith("HTTPS_PROXY is \"…@p:x\": write the address of a proxy")
        .doesNotContain(SECRET);
  }
}
