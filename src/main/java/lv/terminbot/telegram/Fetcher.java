package lv.terminbot.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import lv.terminbot.mailbox.Bell;
import lv.terminbot.mailbox.Bells;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.fetching.FetchObstacle;
import lv.terminbot.mailbox.fetching.Fetches;
import lv.terminbot.mailbox.fetching.Fetches.Fetch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches the files that people sent, one after the other, soon after they came. What is in the way
 * of one is written down at once, and it is tried again as long as that may be mended. A crash
 * leaves a file waiting, and it is fetched again.
 */
public final class Fetcher {
  private static final Logger log = LoggerFactory.getLogger(Fetcher.class);

  /** After so many tries it is no bad minute any more. */
  private static final int PATIENCE = 5;

  private static final int LONG = 10;

  private final FileSource source;
  private final BotApiClient client;
  private final Fetches fetches;
  private final UnitOfWork work;
  private final Bell sent;
  private final Timeouts timeouts;
  private final Retries retries;
  private volatile Optional<Thread> fetching = Optional.empty();

  public Fetcher(BotApiAccess api, Fetches fetches, UnitOfWork work, Bells bells) {
    client = api.clients().files();
    source = new FileSource(client, api.account());
    this.fetches = fetches;
    this.work = work;
    sent = bells.fetches();
    timeouts = api.timeouts();
    retries = api.retries();
  }

  void start() {
    fetching =
        Optional.of(Thread.ofPlatform().daemon().name("telegram-fetch").start(this::toTheEnd));
  }

  /** To be called when the access ended. */
  void finish() throws InterruptedException {
    client.abort();
    sent.ring();
    if (fetching.isPresent()) {
      fetching.get().join(TimeUnit.SECONDS.toMillis(2));
    }
  }

  private void toTheEnd() {
    try {
      while (!retries.ended()) {
        if (!fetchedOne()) {
          sent.await(timeouts.look());
        }
      }
    } catch (InterruptedException e) {
      log.info("fetching was interrupted");
    }
  }

  private boolean fetchedOne() {
    try {
      var next = fetches.next();
      next.ifPresent(this::fetch);
      return next.isPresent();
    } catch (RuntimeException e) {
      log.error("no file can be fetched, trying again: {}", FailureCause.inWords(e));
      return false;
    }
  }

  private void fetch(Fetch fetch) {
    switch (source.fetch(fetch.fileId())) {
      case Fetched.Content(var bytes) when bytes.length == 0 ->
          hindered(fetch, FetchObstacle.EMPTY, "0 bytes");
      case Fetched.Content(var bytes) -> work.run(() -> fetches.keep(fetch, bytes));
      case Fetched.Hindered(var by, var why) -> hindered(fetch, by, why);
      case Fetched.Unanswered(var why) when fetch.tries() >= PATIENCE ->
          hindered(fetch, FetchObstacle.UNANSWERED, why);
      case Fetched.Unanswered(var why) -> {
        warn(fetch, why);
        work.run(() -> fetches.rest(fetch, pause(fetch)));
      }
    }
  }

  private void hindered(Fetch fetch, FetchObstacle by, String why) {
    if (by.isLasting()) {
      log.warn("file {} cannot be fetched: {}", fetch.id(), why);
      work.run(() -> fetches.giveUp(fetch, by));
    } else {
      warn(fetch, why);
      work.run(() -> fetches.rest(fetch, pause(fetch), by));
    }
  }

  private static void warn(Fetch fetch, String why) {
    if (fetch.tries() <= PATIENCE || fetch.tries() % 100 == 0) {
      log.warn("file {} not fetched, try {}: {}", fetch.id(), fetch.tries(), why);
    }
  }

  /** What an operator has to mend takes longer than a bad minute. */
  private Duration pause(Fetch fetch) {
    return fetch.tries() < LONG
        ? timeouts.pause(fetch.tries())
        : timeouts.longestPause().multipliedBy(LONG);
  }
}
