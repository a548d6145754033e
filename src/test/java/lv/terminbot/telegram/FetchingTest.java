package lv.terminbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import lv.terminbot.mailbox.FetchObstacle;
import lv.terminbot.mailbox.Fetches;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchingTest {
  private static final byte[] CONTENT = "%PDF-1.7 akts".getBytes(StandardCharsets.UTF_8);
  private static final String ON_SERVER = "/var/lib/telegram-bot-api/" + FaultyBotApi.TOKEN;
  @TempDir private Path folder;
  private FaultyBotApi server;
  private SentFile files;
  private Retries retries;
  private Fetcher fetcher;

  @BeforeEach
  void aServer() {
    server = FaultyBotApi.start();
    files = new SentFile();
    retries = new Retries(QuickTimeouts.quick());
  }

  @AfterEach
  void over() throws InterruptedException {
    server.heal();
    retries.end();
    fetcher.finish();
    server.close();
  }

  /** A fetcher of a bot whose own server keeps its files there, or that has no own server. */
  private void fetches(Optional<Path> own, Timeouts timeouts) {
    var account = new BotAccount(FaultyBotApi.TOKEN, server.url(), ServerRoute.DIRECT, own);
    var client = BotApiClient.forFiles(account, timeouts);
    files.mailbox = new TestMailbox().mail(files);
    fetcher = new Fetcher(account, client, files.mailbox, timeouts, retries);
    fetcher.start();
  }

  @Test
  void aFileThatWasSentIsFetchedWithoutWaitingForTheNextLook() throws InterruptedException {
    server.holds("file-1", CONTENT);
    fetches(Optional.empty(), looksHourly());
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
    fetches(Optional.empty(), QuickTimeouts.quick());

    files.isSent();

    assertThat(files.givenUp.poll(15, TimeUnit.SECONDS)).isEqualTo(obstacle);
  }

  @Test
  void anEmptyFileIsToldAtOnce() throws InterruptedException {
    server.holds("file-1", new byte[0]);
    fetches(Optional.empty(), QuickTimeouts.quick());

    files.isSent();

    assertThat(files.givenUp.poll(15, TimeUnit.SECONDS)).isEqualTo(FetchObstacle.EMPTY);
  }

  @Test
  void whatTelegramDoesNotGiveOutForNowIsToldAtOnceAndComesOnceItDoes()
      throws InterruptedException {
    server.holds("file-1", CONTENT);
    var words = "Bad Request: wrong file_id or the file is temporarily unavailable";
    server.goesWrong(Fault.refusal(400, words).on("getFile").times(12));
    fetches(Optional.empty(), QuickTimeouts.quick());

    files.isSent();

    assertThat(files.hindered.poll(15, TimeUnit.SECONDS)).isEqualTo(FetchObstacle.REFUSED);
    assertThat(files.kept()).isEqualTo(CONTENT);
  }

  @Test
  void aServerThatDoesNotAnswerIsAskedForAsLongAsItTakes() throws InterruptedException {
    server.holds("file-1", CONTENT);
    server.goesWrong(Fault.of(Fault.Kind.DROP_BEFORE).on("getFile").times(15));
    fetches(Optional.empty(), QuickTimeouts.quick());

    files.isSent();

    assertThat(files.hindered.poll(15, TimeUnit.SECONDS)).isEqualTo(FetchObstacle.UNANSWERED);
    assertThat(files.kept()).isEqualTo(CONTENT);
  }

  @Test
  void aServerOfOnesOwnLaysFilesDownAndTheyAreReadThere() throws Exception {
    var place = folder.resolve(FaultyBotApi.TOKEN).resolve("documents/file_7.pdf");
    Files.createDirectories(place.getParent());
    Files.write(place, CONTENT);
    server.laysDown("file-1", place.toString());
    fetches(Optional.of(folder), QuickTimeouts.quick());

    files.isSent();

    assertThat(files.kept()).isEqualTo(CONTENT);
  }

  @Test
  void aFolderThatHasAnotherNameOnTheServersMachineIsFoundAllTheSame() throws Exception {
    var place = folder.resolve("documents/file_7.pdf");
    Files.createDirectories(place.getParent());
    Files.write(place, CONTENT);
    server.laysDown("file-1", ON_SERVER + "/documents/file_7.pdf");
    fetches(Optional.of(folder), QuickTimeouts.quick());

    files.isSent();

    assertThat(files.kept()).isEqualTo(CONTENT);
  }

  @Test
  void aFileThatCannotBeReadThereIsToldAtOnceAndComesOnceItCan() throws Exception {
    server.laysDown("file-1", ON_SERVER + "/documents/file_7.pdf");
    fetches(Optional.of(folder), QuickTimeouts.quick());
    files.isSent();
    assertThat(files.hindered.poll(15, TimeUnit.SECONDS)).isEqualTo(FetchObstacle.UNREADABLE);

    var place = folder.resolve("documents/file_7.pdf");
    Files.createDirectories(place.getParent());
    Files.write(place, CONTENT);

    assertThat(files.kept()).isEqualTo(CONTENT);
  }

  @Test
  void nothingOutsideTheFolderIsRead() throws IOException, InterruptedException {
    var own = Files.createDirectories(folder.resolve("own/documents")).getParent();
    Files.write(folder.resolve("secret.txt"), CONTENT);
    server.laysDown("file-1", ON_SERVER + "/documents/../../secret.txt");
    fetches(Optional.of(own), QuickTimeouts.quick());

    files.isSent();

    assertThat(files.hindered.poll(15, TimeUnit.SECONDS)).isEqualTo(FetchObstacle.UNREADABLE);
  }

  @Test
  void aServerThatLaysFilesDownUnknownToTheOperatorIsTold() throws InterruptedException {
    server.laysDown("file-1", ON_SERVER + "/documents/file_7.pdf");
    fetches(Optional.empty(), QuickTimeouts.quick());

    files.isSent();

    assertThat(files.hindered.poll(15, TimeUnit.SECONDS)).isEqualTo(FetchObstacle.UNREADABLE);
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

  private static final class SentFile implements Fetches {
    final BlockingQueue<Fetch> waiting = new LinkedBlockingQueue<>();
    final BlockingQueue<FetchObstacle> hindered = new LinkedBlockingQueue<>();
    final BlockingQueue<FetchObstacle> givenUp = new LinkedBlockingQueue<>();
    final CountDownLatch looked = new CountDownLatch(1);
    private final BlockingQueue<byte[]> kept = new LinkedBlockingQueue<>();
    volatile MailboxPorts mailbox = new TestMailbox().mail();

    void isSent() {
      waiting.add(new Fetch(1, "file-1", 1));
      mailbox.sent().ring();
    }

    byte[] kept() throws InterruptedException {
      return Optional.ofNullable(kept.poll(15, TimeUnit.SECONDS)).orElseThrow();
    }

    @Override
    public Optional<Fetch> next() {
      var next = Optional.ofNullable(waiting.poll());
      looked.countDown();
      return next;
    }

    @Override
    public void keep(Fetch fetch, byte[] content) {
      kept.add(content);
    }

    @Override
    public void rest(Fetch fetch, Duration rest) {
      waiting.add(new Fetch(fetch.id(), fetch.fileId(), fetch.tries() + 1));
    }

    @Override
    public void rest(Fetch fetch, Duration rest, FetchObstacle obstacle) {
      hindered.add(obstacle);
      rest(fetch, rest);
    }

    @Override
    public void giveUp(Fetch fetch, FetchObstacle obstacle) {
      givenUp.add(obstacle);
    }
  }
}
