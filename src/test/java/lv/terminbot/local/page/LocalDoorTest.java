package lv.terminbot.local.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import lv.terminbot.local.LocalProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, and what a wrong request gets; spoken by hand, as no browser would let us. */
@ResourceLock(LocalProgram.ONE_ROOM)
class LocalDoorTest {
  private static LocalProgram program;

  @BeforeAll
  static void start(@TempDir Path folder) {
    program = LocalProgram.in(folder);
  }

  @AfterAll
  static void stop() {
    program.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/local/state", "/bot1:local/getMe"})
  void thisComputerIsLetIn(String path) throws IOException {
    for (var host : new String[] {"localhost", "127.0.0.1", "[::1]"}) {
      assertThat(get(path, "Host: " + host + ":" + program.port())).startsWith("HTTP/1.1 200");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/local/state", "/local/page/app.js", "/bot1:local/getMe"})
  void aReboundNameIsKeptOut(String path) throws IOException {
    assertThat(get(path, "Host: evil.example")).startsWith("HTTP/1.1 403");
    assertThat(get(path, "Host: localhost.evil.example:80")).startsWith("HTTP/1.1 403");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: https://evil.example",
        "Origin: null",
        "Origin: http://localhost:1",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site"
      })
  void aForeignPageIsKeptOut(String header) throws IOException {
    var host = "Host: localhost:" + program.port() + "\r\n";

    assertThat(get("/bot1:local/getMe", host + header)).startsWith("HTTP/1.1 403");
    assertThat(post("/local/send", "{\"who\":1001,\"text\":\"hi\"}", header))
        .startsWith("HTTP/1.1 403")
        .contains("\"error\"");
    assertThat(program.standIn().chat(1001).latest(1)).isEmpty();
  }

  @Test
  void aLinkToThePageMayBeFollowed() throws IOException {
    var answer =
        get(
            "/",
            "Host: localhost:"
                + program.port()
                + "\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate");

    assertThat(answer)
        .startsWith("HTTP/1.1 200")
        .contains("default-src 'none'", "frame-ancestors 'none'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "send | {\"who\":1005,\"text\":\" \"} | Ziņa ir tukša.",
        "send | {\"who\":7,\"text\":\"a\"} | Tāda cilvēka šeit nav.",
        "send | {\"who\":[],\"text\":\"a\"} | Tāda cilvēka šeit nav.",
        "send | nonsense | Šo pieprasījumu nevar saprast.",
        "send | [] | Tāda cilvēka šeit nav.",
        "edit | {\"who\":1005,\"message\":1,\"text\":\"a\"} | Labot var tikai savu ziņu.",
        "tap | {\"who\":1005,\"message\":1,\"row\":0,\"column\":0} | Šī poga vairs neder.",
        "open | {\"who\":1005,\"code\":\"a b\"} | Šī pieteikšanās saite nav derīga.",
        "travel | {\"date\":\"2024-01-04\"} | Kalendārs iet tikai uz priekšu",
        "travel | {\"date\":\"8 Jan\"} | Norādiet datumu un laiku",
        "travel | {\"date\":\"9999-01-01\"} | Tik tālu nākotnē"
      })
  void badInputGetsASentence(String action, String body, String sentence) throws IOException {
    assertThat(post("/local/" + action, body, "Accept-Language: lv"))
        .startsWith("HTTP/1.1 400")
        .contains("{\"error\":\"" + sentence);
  }

  @Test
  void theSentenceIsInTheReadersLanguage() throws IOException {
    assertThat(post("/local/send", "{\"who\":1005,\"text\":\"\"}", "Accept-Language: en"))
        .contains("The message is empty.");
  }

  @Test
  void whatIsTooLargeIsRefused() throws IOException {
    var large = "{\"who\":1005,\"text\":\"" + "a".repeat(70_000) + "\"}";

    assertThat(post("/local/send", large, "X: y")).startsWith("HTTP/1.1 400");
    assertThat(post("/local/send", "{\"who\":1005,\"text\":\"" + "a".repeat(4097) + "\"}", "X: y"))
        .contains("4096");
  }

  @Test
  void onlyThePagesOwnFilesAreServed() throws IOException {
    var host = "Host: localhost:" + program.port();
    assertThat(get("/local/page/texts.lv.json", host)).startsWith("HTTP/1.1 404");
    assertThat(get("/local/page/..%2fapplication.properties", host)).startsWith("HTTP/1.1 4");
  }

  @Test
  void theBotMaySendItsParametersAsAForm() throws IOException {
    program.standIn().phones().say(1002, "/start");
    var form =
        "POST /bot1:local/sendMessage HTTP/1.1\r\nHost: localhost:"
            + program.port()
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 69"
            + "\r\nConnection: close\r\n\r\n"
            + "chat_id=1002&text=%3Cb%3Elabi%3C%2Fb%3E&parse_mode=HTML&unknown=xxxxx";

    assertThat(exchange(form)).startsWith("HTTP/1.1 200").contains("\"text\":\"labi\"");
  }

  private static String get(String path, String headers) throws IOException {
    return exchange("GET " + path + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n");
  }

  private static String post(String path, String body, String header) throws IOException {
    var length = body.getBytes(StandardCharsets.UTF_8).length;
    return exchange(
        ("POST %s HTTP/1.1\r\nHost: localhost:%d\r\nContent-Type: application/json\r\n%s\r\n"
                + "Content-Length: %d\r\nConnection: close\r\n\r\n%s")
            .formatted(path, program.port(), header, length, body));
  }

  private static String exchange(String request) throws IOException {
    try (var socket = new Socket("localhost", program.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
