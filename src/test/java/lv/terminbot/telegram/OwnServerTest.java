package lv.terminbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import lv.terminbot.mailbox.fetching.FetchObstacle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Bot API server of the operator's own that lays files down on its disk. */
class OwnServerTest {
  private static final byte[] CONTENT = "%PDF-1.7 akts".getBytes(StandardCharsets.UTF_8);
  private static final String ON_SERVER = "/var/lib/telegram-bot-api/" + FaultyBotApi.TOKEN;
  @TempDir private Path folder;
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
    api.end();
    fetcher.finish();
    server.close();
  }

  private void fetches(Optional<Path> own) {
    var account = new BotAccount(FaultyBotApi.TOKEN, server.url(), ServerRoute.DIRECT, own);
    api = new BotApiAccess(account, QuickTimeouts.quick(), NoWaiting.rates(), new TestLease());
    fetcher = files.fetchedBy(api);
    fetcher.start();
  }

  @Test
  void aServerOfOnesOwnLaysFilesDownAndTheyAreReadThere() throws Exception {
    var place = folder.resolve(FaultyBotApi.TOKEN).resolve("documents/file_7.pdf");
    Files.createDirectories(place.getParent());
    Files.write(place, CONTENT);
    server.laysDown("file-1", place.toString());
    fetches(Optional.of(folder));

    files.isSent();

    assertThat(files.kept()).isEqualTo(CONTENT);
  }

  @Test
  void aFolderThatHasAnotherNameOnTheServersMachineIsFoundAllTheSame() throws Exception {
    var place = folder.resolve("documents/file_7.pdf");
    Files.createDirectories(place.getParent());
    Files.write(place, CONTENT);
    server.laysDown("file-1", ON_SERVER + "/documents/file_7.pdf");
    fetches(Optional.of(folder));

    files.isSent();

    assertThat(files.kept()).isEqualTo(CONTENT);
  }

  @Test
  void aFileThatCannotBeReadThereIsToldAtOnceAndComesOnceItCan() throws Exception {
    server.laysDown("file-1", ON_SERVER + "/documents/file_7.pdf");
    fetches(Optional.of(folder));
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
    fetches(Optional.of(own));

    files.isSent();

    assertThat(files.hindered.poll(15, TimeUnit.SECONDS)).isEqualTo(FetchObstacle.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../secret.txt", "/etc/hostname"})
  void aLinkThatLeadsOutOfTheFolderIsNotFollowed(String target) throws Exception {
    var own = Files.createDirectories(folder.resolve("own/documents"));
    Files.write(folder.resolve("secret.txt"), CONTENT);
    Files.createSymbolicLink(own.resolve("file_7.pdf"), Path.of(target));
    server.laysDown("file-1", ON_SERVER + "/documents/file_7.pdf");
    fetches(Optional.of(own.getParent()));

    files.isSent();

    assertThat(files.hindered.poll(15, TimeUnit.SECONDS)).isEqualTo(FetchObstacle.UNREADABLE);
  }

  @Test
  void aLinkedFolderThatLeadsOutIsNotFollowedEither() throws Exception {
    var own = Files.createDirectories(folder.resolve("own"));
    Files.createDirectories(folder.resolve("elsewhere"));
    Files.write(folder.resolve("elsewhere/file_7.pdf"), CONTENT);
    Files.createSymbolicLink(own.resolve("documents"), folder.resolve("elsewhere"));
    server.laysDown("file-1", ON_SERVER + "/documents/file_7.pdf");
    fetches(Optional.of(own));

    files.isSent();

    assertThat(files.hindered.poll(15, TimeUnit.SECONDS)).isEqualTo(FetchObstacle.UNREADABLE);
  }

  @Test
  void linksWithinTheFolderAndToItAreTheOperatorsOwn() throws Exception {
    var kept = Files.createDirectories(folder.resolve("disk/2024/documents"));
    Files.write(kept.resolve("file_7.pdf"), CONTENT);
    Files.createSymbolicLink(folder.resolve("disk/documents"), Path.of("2024/documents"));
    var own = Files.createSymbolicLink(folder.resolve("own"), folder.resolve("disk"));
    server.laysDown("file-1", ON_SERVER + "/documents/file_7.pdf");
    fetches(Optional.of(own));

    files.isSent();

    assertThat(files.kept()).isEqualTo(CONTENT);
  }

  @Test
  void aServerThatLaysFilesDownUnknownToTheOperatorIsTold() throws InterruptedException {
    server.laysDown("file-1", ON_SERVER + "/documents/file_7.pdf");
    fetches(Optional.empty());

    files.isSent();

    assertThat(files.hindered.poll(15, TimeUnit.SECONDS)).isEqualTo(FetchObstacle.UNREADABLE);
  }
}
