package lv.terminbot.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Whether an operator learns before the start that e-mail will go. */
class MailCheckTest {
  private static final String FROM = "spring.mail.properties.mail.from";
  private final List<String> good = new ArrayList<>();
  private final List<String> bad = new ArrayList<>();

  @Test
  void withoutAMailServerNothingIsAsked() {
    look(Map.of());
    assertThat(good)
        .containsExactly("there is no spring.mail.host: nobody is written to by e-mail");
  }

  @Test
  void oneThatTakesTheLoginIsGoodAndGetsNoLetter() throws IOException {
    try (var server = new GruffServer()) {
      server.answers("EHLO", "250-gruff\r\n250 AUTH PLAIN");
      server.answers("AUTH", "235 welcome");
      look(at(server.port()));
    }
    assertThat(bad).isEmpty();
    assertThat(good)
        .containsExactly(
            "the mail server of spring.mail.host answers; e-mail goes from terminbot@example.lv");
  }

  @Test
  void oneThatRefusesTheLoginIsToldWithTheRemedyAndWithoutThePassword() throws IOException {
    try (var server = new GruffServer()) {
      server.answers("EHLO", "250-gruff\r\n250 AUTH PLAIN");
      server.answers("AUTH", "535 no");
      look(at(server.port()));
    }
    assertThat(bad)
        .hasSize(1)
        .first()
        .asString()
        .contains("refuses the login", "spring.mail.username")
        .doesNotContain("hush-hush");
  }

  @Test
  void oneThatDoesNotAnswerIsTold() throws IOException {
    int port;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    look(at(port));
    assertThat(bad)
        .hasSize(1)
        .first()
        .asString()
        .contains("127.0.0.1:" + port, "cannot be spoken to", "spring.mail.port");
  }

  @Test
  void thatNobodyIsNamedAsTheSenderIsTold() {
    look(Map.of("spring.mail.host", "127.0.0.1", "spring.mail.username", "bots"));
    assertThat(bad).hasSize(1).first().asString().contains("no sender", FROM);
  }

  private static Map<String, Object> at(int port) {
    return Map.of(
        "spring.mail.host",
        "127.0.0.1",
        "spring.mail.port",
        Integer.toString(port),
        "spring.mail.username",
        "bots",
        "spring.mail.password",
        "hush-hush",
        "spring.mail.properties.mail.smtp.auth",
        "true",
        FROM,
        "terminbot@example.lv");
  }

  private void look(Map<String, Object> settings) {
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("written", new HashMap<>(settings)));
    new MailCheck(good::add, bad::add).look(environment);
  }
}
