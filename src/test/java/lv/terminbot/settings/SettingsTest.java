package lv.terminbot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What an operator is told about settings that cannot be meant so. */
class SettingsTest {
  private static final String SECRET = "AAE-secret_secret_secret_secret_sec";
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          terminbot.telegram.api-url | api.telegram.org                 | such as https://api.telegram.org
          terminbot.telegram.api-url | ftp://api.telegram.org           | such as https://api.telegram.org
          terminbot.telegram.api-url | https://api.telegram.org?a=…     | without user, token or query
          terminbot.telegram.api-url | https://api.telegram.org/#top    | such as https://api.telegram.org
          terminbot.telegram.api-url | http://127.0.0.1:99999           | such as https://api.telegram.org
          terminbot.telegram.api-url | http:// 127.0.0.1                | such as https://api.telegram.org
          terminbot.telegram.messages-per-second | 0            | write a whole number from 1 to 30
          terminbot.telegram.messages-per-second | 31           | write a whole number from 1 to 30
          terminbot.telegram.messages-per-second | 1000         | write a whole number from 1 to 30
          terminbot.telegram.messages-per-second | -5           | write a whole number from 1 to 30
          terminbot.telegram.messages-per-second | 2.5          | write a whole number from 1 to 30
          terminbot.telegram.messages-per-second | many         | write a whole number from 1 to 30
          terminbot.telegram.messages-per-second | 400          | with terminbot.telegram.paid-broadcast=true
          terminbot.telegram.paid-broadcast | yes               | write true or false
          terminbot.telegram.unlimited | 1                      | write true or false
          terminbot.telegram.unlimited | true                   | a stand-in on loopback
          terminbot.digest-at        | 07:59                            | within office hours
          terminbot.digest-at        | 18:00                            | within office hours
          terminbot.digest-at        | 16.30                            | within office hours
          terminbot.digest-at        | 9:00                             | such as 17:00
          terminbot.telegram.api-url | http://127.0.0.1:0               | such as https://api.telegram.org
          terminbot.telegram.api-url | http:///bot                      | such as https://api.telegram.org
          terminbot.telegram.proxy   | https://proxy.vk.gov.lv          | such as http://proxy.example.lv:3128
          terminbot.telegram.local-files | pom.xml                      | started with --local keeps its files
          terminbot.data-dir         | pom.xml                          | a folder that this program may create
          terminbot.data-dir         | pom.xml/data                     | a folder that this program may create
          terminbot.data-dir         | ~/terminbot                      | a folder that this program may create
          terminbot.plans            | config/plan                      | there is no such folder (seen from /
          terminbot.plans            | pom.xml                          | there is no such folder (seen from /
          terminbot.plans            | src/main                         | no plan file can be seen there
          terminbot.coordinators     | abc                              | ids, numbers separated by single commas
          terminbot.coordinators     | 1,,2                             | ids, numbers separated by single commas
          terminbot.coordinators     | 1,                               | ids, numbers separated by single commas
          terminbot.coordinators     | -5                               | ids, numbers separated by single commas
          terminbot.coordinators     | @anna                            | ids, numbers separated by single commas
          terminbot.coordinators     | 99999999999999999999             | ids, numbers separated by single commas
          terminbot.zone             | Riga                             | such as Europe/Riga
          terminbot.zone             | europe/riga                      | such as Europe/Riga
          server.port                | 99999                            | from 0 to 65535
          server.port                | abc                              | from 0 to 65535
          server.port                | -1                               | from 0 to 65535
          spring.datasource.url      | jdbc:mysql://db/terminbot        | address of a PostgreSQL database
          spring.datasource.url      | jdbc:sqlite:data/other.db        | in terminbot.data-dir
          spring.datasource.url      | jdbc:postgresql://db:port/x      | such as jdbc:postgresql://
          spring.datasource.url      | postgresql://db/terminbot        | such as jdbc:postgresql://
          """)
  void aWrongValueIsToldWithItsPropertyAndARemedy(String property, String value, String remedy) {
    assertThat(sentence(Map.of(property, value.replace("…", "b"))))
        .startsWith(property + " is \"" + value.replace("?a=…", "?…") + "\": ")
        .contains(remedy)
        .doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "1 2:%s", "'1:%s'", "\"1:%s\"", "1:%s\u00e4", "bot1:%s", "1:%s x"})
  void aMistypedTokenIsToldAndNotShown(String pattern) {
    assertThat(sentence(Map.of("terminbot.telegram.token", pattern.formatted(SECRET))))
        .startsWith("terminbot.telegram.token is ")
        .contains("as BotFather gave it", "without quotes or spaces")
        .doesNotContain(SECRET);
  }

  @ParameterizedTest
  @CsvSource({
    "terminbot.telegram.api-url, https://api.telegram.org/bot12345:%s/",
    "terminbot.telegram.api-url, https://anna:%s@api.telegram.org",
    "terminbot.telegram.proxy, http://anna:%s@pro xy:3128",
    "terminbot.coordinators, 12345:%s",
    "terminbot.zone, 12345:%s",
    "spring.datasource.url, jdbc:mysql://anna:%s@db/terminbot",
    "spring.datasource.url, jdbc:mysql://db/terminbot?password=%s",
  })
  void aSecretInTheWrongPlaceIsNotShownEither(String property, String pattern) {
    assertThat(sentence(Map.of(property, pattern.formatted(SECRET))))
        .startsWith(property + " is ")
        .doesNotContain(SECRET);
  }

  @Test
  void aFolderWithACharacterThatNoPathHasIsTold() {
    assertThat(sentence(Map.of("terminbot.data-dir", "data\0x")))
        .startsWith("terminbot.data-dir is ")
        .contains("name a folder that this program may create and write to");
  }

  @Test
  void aFileOfFreeDaysInAnotherEncodingIsToldWithTheRemedy() throws IOException {
    Files.writeString(folder.resolve("plan.yaml"), "code: x");
    Files.write(
        folder.resolve("free-days.properties"),
        "# brīvs\n".getBytes(Charset.forName("windows-1257")));

    assertThat(sentence(Map.of("terminbot.plans", folder.toString())))
        .contains("free-days.properties: this file cannot be read", "write it in UTF-8");
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    var wrong =
        wrong(Map.of("terminbot.zone", "Riga", "server.port", "abc", "terminbot.plans", "x"));
    assertThat(wrong.sentences()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"terminbot.zonee", "terminbot.telegram.tokn", "terminbot.coordinator"})
  void aMisspeltNameIsTold(String name) {
    assertThat(sentence(Map.of(name, SECRET)))
        .startsWith(name + " is not a setting: ")
        .contains("terminbot.zone", "terminbot.telegram.token", "terminbot.coordinators")
        .doesNotContain(SECRET);
  }

  @Test
  void aReferenceToNothingIsTold() {
    assertThat(sentence(Map.of("terminbot.zone", "${MY_ZONE}")))
        .isEqualTo(
            "terminbot.zone is \"${MY_ZONE}\": set what it refers to, or write the value itself");
  }

  @Test
  void aMisspeltVariableOfTheEnvironmentIsTold() {
    var wrong =
        catchThrowableOfType(
            WrongSettings.class,
            () -> Settings.read(environment(Map.of(), Map.of("TERMINBOT_TOKEN", SECRET))));
    assertThat(wrong.sentences()).singleElement().asString().startsWith("TERMINBOT_TOKEN is not");
  }

  private static String sentence(Map<String, String> properties) {
    var sentences = wrong(properties).sentences();
    assertThat(sentences).hasSize(1);
    return sentences.getFirst();
  }

  private static WrongSettings wrong(Map<String, String> properties) {
    return catchThrowableOfType(
        WrongSettings.class, () -> Settings.read(environment(properties, Map.of())));
  }

  static StandardEnvironment environment(
      Map<String, String> properties, Map<String, Object> process) {
    var environment = new StandardEnvironment();
    var sources = environment.getPropertySources();
    sources.forEach(source -> sources.remove(source.getName()));
    sources.addLast(new MapPropertySource("commandLineArgs", new HashMap<>(properties)));
    sources.addLast(new SystemEnvironmentPropertySource("systemEnvironment", process));
    ConfigurationPropertySources.attach(environment);
    return environment;
  }
}
