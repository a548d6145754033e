package lv.terminbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import okhttp3.Credentials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.File;

/** The bot behind a proxy. */
class ProxyTest {
  private static final String PASSWORD = "p@ss:wörd";
  private static final String LOGIN = "bots:p%40ss:w%C3%B6rd@";
  private final FaultyBotApi server = FaultyBotApi.start();

  @AfterEach
  void over() {
    server.close();
  }

  private static ServerRoute through(String address) {
    return new ServerRoute(ProxyServer.parse(address), "HTTPS_PROXY");
  }

  private BotApiClient client(URI server, ServerRoute route) {
    var account = new BotAccount(FaultyBotApi.TOKEN, server, route, Optional.empty());
    return BotApiClient.forCalls(account, QuickTimeouts.quick());
  }

  @Test
  void allCallsGoThroughTheProxyFilesToo() {
    server.holds("file-1", new byte[] {1, 2, 3});
    try (var proxy = TestProxy.open();
        var client = client(server.url(), through("127.0.0.1:" + proxy.port()))) {
      assertThat(client.call(new GetMe())).isInstanceOf(CallOutcome.Accepted.class);
      assertThat(client.call(new SendMessage("11", "Sveiki!")))
          .isInstanceOf(CallOutcome.Accepted.class);
      var file = (CallOutcome.Accepted<File>) client.call(new GetFile("file-1"));
      assertThat(client.download(file.value().getFilePath()))
          .isInstanceOf(CallOutcome.Accepted.class);

      assertThat(proxy.asked()).hasSize(4);
      assertThat(server.messagesTo(11)).hasSize(1);
    }
  }

  @Test
  void aProxyThatWantsALoginGetsItAndEachMessageLeavesOnce() {
    var wanted = Credentials.basic("bots", PASSWORD, java.nio.charset.StandardCharsets.UTF_8);
    try (var proxy = TestProxy.wanting(wanted);
        var client =
            client(server.url(), through("http://" + LOGIN + "127.0.0.1:" + proxy.port()))) {
      assertThat(client.call(new SendMessage("11", "Sveiki!")))
          .isInstanceOf(CallOutcome.Accepted.class);

      assertThat(proxy.asked()).hasSize(2);
      assertThat(server.messagesTo(11)).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:", "https://api.telegram.example:"})
  void aProxyThatRefusesIsNamedWithTheRemedyAndNothingIsInDoubt(String api) {
    try (var proxy = TestProxy.wanting("Basic other");
        var client =
            client(
                URI.create(api + server.url().getPort()),
                through("http://" + LOGIN + "127.0.0.1:" + proxy.port()))) {
      var outcome = client.call(new SendMessage("11", "Sveiki!"));

      assertThat(outcome).isInstanceOf(CallOutcome.NotSent.class);
      assertThat(outcome.inWords())
          .contains("127.0.0.1:" + proxy.port(), "check its user and password (HTTPS_PROXY)")
          .doesNotContain("bots", PASSWORD, "ss:w");
      assertThat(server.arrived()).isEmpty();
    }
  }

  @Test
  void aProxyThatIsGoneIsNamedAndNothingIsInDoubt() {
    var gone = "127.0.0.1:1"; // a port once closed another test may have opened meanwhile
    try (var client = client(server.url(), through("http://" + LOGIN + gone))) {
      var outcome = client.call(new SendMessage("11", "Sveiki!"));

      assertThat(outcome).isInstanceOf(CallOutcome.NotSent.class);
      assertThat(outcome.inWords())
          .contains("through the proxy http://" + gone)
          .doesNotContain("bots", PASSWORD);
    }
  }

  @Test
  void aProxyThatCannotReachTelegramLeavesNothingInDoubtOfATunnel() {
    try (var proxy = TestProxy.open();
        var client =
            client(
                URI.create("https://api.telegram.example"), through("127.0.0.1:" + proxy.port()))) {
      assertThat(client.call(new SendMessage("11", "Sveiki!")))
          .isInstanceOf(CallOutcome.NotSent.class);
      assertThat(proxy.asked()).containsExactly("CONNECT api.telegram.example:443 HTTP/1.1");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "proxy.vk.gov.lv:3128, http://proxy.vk.gov.lv:3128",
    "http://proxy.vk.gov.lv, http://proxy.vk.gov.lv:80",
    "HTTP://proxy.vk.gov.lv:3128/, http://proxy.vk.gov.lv:3128",
    "http://bots:secret@10.0.0.1:8080, http://10.0.0.1:8080 with a login",
    "http://bots@10.0.0.1:8080, http://10.0.0.1:8080 with a login",
    "socks5://127.0.0.1, socks5://127.0.0.1:1080",
    "socks5h://127.0.0.1:9050, socks5://127.0.0.1:9050"
  })
  void anAddressIsReadAsPeopleWriteIt(String written, String shown) {
    assertThat(ProxyServer.parse(written)).map(ProxyServer::toString).contains(shown);
    assertThat(ProxyServer.parse(written)).asString().doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://proxy.vk.gov.lv:443",
        "ftp://proxy.vk.gov.lv",
        "http://",
        "http://proxy vk",
        "http://proxy.vk.gov.lv:99999",
        "http://proxy.vk.gov.lv/path",
        "socks5://bots:secret@127.0.0.1:1080",
        "http://bots:p@ss@10.0.0.1:8080"
      })
  void whatIsNoAddressOfAProxyIsNone(String written) {
    assertThat(ProxyServer.parse(written)).isEmpty();
  }
}
