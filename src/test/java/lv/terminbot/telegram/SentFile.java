package lv.terminbot.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import lv.terminbot.mailbox.Bells;
import lv.terminbot.mailbox.fetching.FetchObstacle;
import lv.terminbot.mailbox.fetching.Fetches;

/** A file that somebody sends, and what comes of it; what rests is due again at once. */
final class SentFile implements Fetches {
  final BlockingQueue<Fetch> waiting = new LinkedBlockingQueue<>();
  final BlockingQueue<FetchObstacle> hindered = new LinkedBlockingQueue<>();
  final BlockingQueue<FetchObstacle> givenUp = new LinkedBlockingQueue<>();
  final CountDownLatch looked = new CountDownLatch(1);
  private final BlockingQueue<byte[]> kept = new LinkedBlockingQueue<>();
  private final Bells bells = Bells.silent();

  Fetcher fetchedBy(BotApiAccess api) {
    return new Fetcher(api, this, new TestMailbox(), bells);
  }

  void isSent() {
    waiting.add(new Fetch("evidence", 1, "file-1", 1));
    bells.fetches().ring();
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
    waiting.add(new Fetch(fetch.kind(), fetch.id(), fetch.fileId(), fetch.tries() + 1));
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
