package lv.terminbot.telegram;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import lv.terminbot.mailbox.Fetches.Fetch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.objects.File;

/**
 * Fetches the files that people sent, one after the other, soon after they came: Telegram gives
 * them out for an hour. A crash leaves a file waiting, and it is fetched again.
 */
final class Fetcher {
  private static final Logger log = LoggerFactory.getLogger(Fetcher.class);
  private static final int MOST_TRIES = 8;

  private final BotApiClient client;
  private final MailboxPorts mailbox;
  private final Timeouts timeouts;
  private final Retries retries;
  private volatile Optional<Thread> fetching = Optional.empty();

  Fetcher(BotApiClient client, MailboxPorts mailbox, Timeouts timeouts, Retries retries) {
    this.client = client;
    this.mailbox = mailbox;
    this.timeouts = timeouts;
    this.retries = retries;
  }

  void start() {
    fetching =
        Optional.of(Thread.ofPlatform().daemon().name("telegram-fetch").start(this::toTheEnd));
  }

  /** To be called when {@code retries} ended. */
  void finish() throws InterruptedException {
    client.abort();
    mailbox.sent().ring();
    if (fetching.isPresent()) {
      fetching.get().join(TimeUnit.SECONDS.toMillis(2));
    }
  }

  private void toTheEnd() {
    try {
      while (!retries.ended()) {
        if (!fetchedOne()) {
          mailbox.sent().await(timeouts.look());
        }
      }
    } catch (InterruptedException e) {
      log.info("fetching was interrupted");
    }
  }

  private boolean fetchedOne() {
    try {
      var next = mailbox.fetches().next();
      next.ifPresent(this::fetch);
      return next.isPresent();
    } catch (RuntimeException e) {
      log.error("no file can be fetched, trying again: {}", FailureCause.inWords(e));
      return false;
    }
  }

  private void fetch(Fetch fetch) {
    switch (client.call(new GetFile(fetch.fileId()))) {
      case CallOutcome.Accepted<File>(File file) ->
          keep(fetch, client.download(file.getFilePath()));
      case CallOutcome.Refused<File> no when no.code() == 400 -> giveUp(fetch, no.inWords());
      case CallOutcome<File> other -> failed(fetch, other);
    }
  }

  private void keep(Fetch fetch, CallOutcome<byte[]> downloaded) {
    if (downloaded instanceof CallOutcome.Accepted<byte[]>(byte[] content)) {
      mailbox.work().run(() -> mailbox.fetches().keep(fetch, content));
    } else {
      failed(fetch, downloaded);
    }
  }

  private void failed(Fetch fetch, CallOutcome<?> outcome) {
    if (fetch.tries() >= MOST_TRIES) {
      giveUp(fetch, outcome.inWords());
    } else {
      log.warn("file {} not fetched, try {}: {}", fetch.id(), fetch.tries(), outcome.inWords());
    }
  }

  private void giveUp(Fetch fetch, String why) {
    log.warn("file {} cannot be fetched: {}", fetch.id(), why);
    mailbox.work().run(() -> mailbox.fetches().giveUp(fetch, why));
  }
}
