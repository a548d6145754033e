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

  private final Line line;
  private final Mail mail;
  private final Timeouts timeouts;
  private final Retries retries;
  private volatile Optional<Thread> fetching = Optional.empty();

  Fetcher(Line line, Mail mail, Timeouts timeouts, Retries retries) {
    this.line = line;
    this.mail = mail;
    this.timeouts = timeouts;
    this.retries = retries;
  }

  void start() {
    fetching =
        Optional.of(Thread.ofPlatform().daemon().name("telegram-fetch").start(this::toTheEnd));
  }

  /** To be called when {@code retries} ended. */
  void finish() throws InterruptedException {
    line.abort();
    mail.sent().ring();
    if (fetching.isPresent()) {
      fetching.get().join(TimeUnit.SECONDS.toMillis(2));
    }
  }

  private void toTheEnd() {
    try {
      while (!retries.ended()) {
        if (!fetchedOne()) {
          mail.sent().await(timeouts.look());
        }
      }
    } catch (InterruptedException e) {
      log.info("fetching was interrupted");
    }
  }

  private boolean fetchedOne() {
    try {
      var next = mail.fetches().next();
      next.ifPresent(this::fetch);
      return next.isPresent();
    } catch (RuntimeException e) {
      log.error("no file can be fetched, trying again: {}", Trouble.inWords(e));
      return false;
    }
  }

  private void fetch(Fetch fetch) {
    switch (line.call(new GetFile(fetch.fileId()))) {
      case Answer.Accepted<File>(File file) -> keep(fetch, line.download(file.getFilePath()));
      case Answer.Refused<File> no when no.code() == 400 -> giveUp(fetch, no.inWords());
      case Answer<File> other -> failed(fetch, other);
    }
  }

  private void keep(Fetch fetch, Answer<byte[]> downloaded) {
    if (downloaded instanceof Answer.Accepted<byte[]>(byte[] content)) {
      mail.commit().run(() -> mail.fetches().keep(fetch, content));
    } else {
      failed(fetch, downloaded);
    }
  }

  private void failed(Fetch fetch, Answer<?> answer) {
    if (fetch.tries() >= MOST_TRIES) {
      giveUp(fetch, answer.inWords());
    } else {
      log.warn("file {} not fetched, try {}: {}", fetch.id(), fetch.tries(), answer.inWords());
    }
  }

  private void giveUp(Fetch fetch, String why) {
    log.warn("file {} cannot be fetched: {}", fetch.id(), why);
    mail.commit().run(() -> mail.fetches().giveUp(fetch, why));
  }
}
