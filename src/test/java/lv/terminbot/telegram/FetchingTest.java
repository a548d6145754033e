package lv.terminbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import lv.terminbot.mailbox.fetching.FetchObstacle;
import lv.terminbot.mailbox.fetching.FileLimit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchingTest {
  private static final byte[] CONTENT = "%PDF-1.7 akts".getBytes(StandardCharsets.UTF_8);
  private FaultyBotApi server;
  private SentFile files;
  private BotApiAccess api;
  private Fetcher fetcher;

  @BeforeEach
  void aServer() {
    server = FaultyBotApi.start();
    files = new SentFile();
  }

  @AfterEach
  void over() throws InterruptedException {
    server.heal();
    api.end();
    fetcher.finish();
    server.close();
  }

  private void fetches(Timeouts timeouts) {
    api = new BotApiAccess(server.account(), timeouts, NoWaiting.rates(), new TestLease());
    fetcher = files.fetchedBy(api);
    fetcher.start();
  }

  @Test
  void aFileThatWasSentIsFetchedWithoutWaitingForTheNextLook() throws InterruptedException {
    server.holds("file-1", CONTENT);
    fetches(looksHourly());
    files.looked.await();

    files.isSent();

    assertThat(files.kept()).isEqualTo(CONTENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bad Request: file is too big                                          | TOO_LARGE
          Bad Request: invalid file_id                                          | UNKNOWN
          Bad Request: wrong remote file identifier specified: can't unserialize | UNKNOWN
          """)
  void whatWillNeverComeIsToldAtOnce(String words, FetchObstacle obstacle)
      throws InterruptedException {
    server.goesWrong(Fault.refusal(400, words).on("getFile"));
    fetches(QuickTimeouts.quick());

    files.isSent();

    assertThat(files.givenUp.poll(15, TimeUnit.SECONDS)).isEqualTo(obstacle);
  }

  @Test
  void aFileThatTurnsOutLargerThanMayBeKeptIsNotTakenWhole() throws InterruptedException {
    server.holds("file-1", new byte[FileLimit.OF_OWN_SERVER.megabytes() + 1 << 20]);
    fetches(QuickTimeouts.quick());

    files.isSent();

    assertThat(files.givenUp.poll(15, TimeUnit.SECONDS)).isEqualTo(FetchObstacle.TOO_LARGE);
  }

  @Test
  void anEmptyFileIsToldAtOnce() throws InterruptedException {
    server.holds("file-1", new byte[0]);
    fetches(QuickTimeouts.quick());

    files.isSent();

    assertThat(files.givenUp.poll(15, TimeUnit.SECONDS)).isEqualTo(FetchObstacle.EMPTY);
  }

  @Test
  void whatTelegramDoesNotGiveOutForNowIsToldAtOnceAndComesOnceItDoes()
      throws InterruptedException {
    server.holds("file-1", CONTENT);
    var words = "Bad Request: wrong file_id or the file is temporarily unavailable";
    server.goesWrong(Fault.refusal(400, words).on("getFile").times(12));
    fetches(QuickTimeouts.quick());

    files.isSent();

    assertThat(files.hindered.poll(15, TimeUnit.SECONDS)).isEqualTo(FetchObstacle.REFUSED);
    assertThat(files.kept()).isEqualTo(CONTENT);
  }

  @Test
  void aServerThatDoesNotAnswerIsAskedForAsLongAsItTakes() throws InterruptedException {
    server.holds("file-1", CONTENT);
    server.goesWrong(Fault.of(Fault.Kind.DROP_BEFORE).on("getFile").times(15));
    fetches(QuickTimeouts.quick());

    files.isSent();

    assertThat(files.hindered.poll(15, TimeUnit.SECONDS)).isEqualTo(FetchObstacle.UNANSWERED);
    assertThat(files.kept()).isEqualTo(CONTENT);
  }

  private static Timeouts looksHourly() {
    var usual = Timeouts.usual();
    return new Timeouts(
        usual.connect(),
        usual.answer(),
        usual.poll(),
        usual.slack(),
        usual.firstPause(),
        usual.longestPause(),
        usual.probe(),
        Duration.ofHours(1),
        usual.recover(),
        usual.ending());
  }
}
