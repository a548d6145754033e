package lv.terminbot.telegram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import lv.terminbot.mailbox.Fetches;
import org.junit.jupiter.api.Test;

class FetchingTest {
  private static final byte[] CONTENT = "%PDF-1.7 akts".getBytes(StandardCharsets.UTF_8);

  @Test
  void aFileThatWasSentIsFetchedWithoutWaitingForTheNextLook() throws InterruptedException {
    try (var server = FaultyBotApi.start()) {
      // given
      server.holds("file-1", CONTENT);
      var files = new SentFile();
      var mailbox = new TestMailbox().mail(files);
      var retries = new Retries(looksHourly());
      var client = BotApiClient.forFiles(server.account(), looksHourly());
      var fetcher = new Fetcher(client, mailbox, looksHourly(), retries);
      fetcher.start();
      files.looked.await();

      // when
      files.waiting.add(new Fetches.Fetch(1, "file-1", 1));
      mailbox.sent().ring();

      // then
      assertArrayEquals(CONTENT, files.kept.poll(15, TimeUnit.SECONDS));
      retries.end();
      fetcher.finish();
    }
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
    final BlockingQueue<byte[]> kept = new LinkedBlockingQueue<>();
    final CountDownLatch looked = new CountDownLatch(1);

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
    public void giveUp(Fetch fetch, String reason) {
      throw new IllegalStateException(reason);
    }
  }
}
