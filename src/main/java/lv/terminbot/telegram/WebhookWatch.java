package lv.terminbot.telegram;

import java.time.Duration;
import lv.terminbot.telegram.CallOutcome.Accepted;
import lv.terminbot.telegram.webhook.Registration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;

/**
 * Has Telegram bring updates to the webhook, and looks every while whether it still does: another
 * program with the same token could have it brought elsewhere. Of several instances one looks.
 */
final class WebhookWatch {
  private static final Logger log = LoggerFactory.getLogger(WebhookWatch.class);
  private static final Duration LOOK = Duration.ofSeconds(20);
  private static final Duration STAND_BY = Duration.ofMillis(250);
  private final BotApiClient client;
  private final Registration registration;
  private final PollSigns signs;
  private final Retries retries;
  private final Thread watching =
      Thread.ofPlatform().daemon().name("telegram-webhook").unstarted(this::watchToTheEnd);
  private boolean ours;
  private int failures;

  WebhookWatch(BotApiClient client, Registration registration, PollSigns signs, Retries retries) {
    this.client = client;
    this.registration = registration;
    this.signs = signs;
    this.retries = retries;
  }

  void start() {
    signs.lease().seek();
    watching.start();
  }

  /**
   * To be called when {@code retries} ended. Telegram goes on bringing updates: to other instances,
   * or to the next start.
   */
  void finish() throws InterruptedException {
    if (watching.getState() != Thread.State.NEW) {
      watching.join(LOOK);
      signs.lease().giveUp();
    }
  }

  private void watchToTheEnd() {
    try {
      var rest = Duration.ZERO;
      while (!retries.endedWithin(rest)) {
        var held = signs.lease().isHeld();
        if (held) {
          look();
        } else {
          ours = false;
          signs.stoodBy();
        }
        rest = held ? LOOK : STAND_BY;
      }
    } catch (InterruptedException e) {
      log.info("the watch over the webhook was interrupted");
    }
  }

  private void look() {
    try {
      var outcome = client.call(new GetWebhookInfo());
      signs.answered(outcome);
      if (outcome instanceof Accepted<WebhookInfo>(var info)) {
        found(info);
      } else {
        failed(outcome);
      }
    } catch (RuntimeException e) {
      log.error("the webhook could not be looked at: {}", FailureCause.inWords(e));
    }
  }

  private void found(WebhookInfo info) {
    if (registration.isKnownTo(info)) {
      failures = 0;
      ours = true;
      signs.polled();
      signs.broughtWebhook(registration.obstacle(info));
      return;
    }
    if (ours) {
      signs.conflicted(
          registration
              .stranger(info)
              .map(_ -> "updates were brought to another address")
              .orElse("the webhook was deleted, as a program that polls does"));
    }
    var outcome = client.call(registration.call());
    if (outcome instanceof Accepted<?>) {
      log.info("Telegram brings updates to the webhook from now on");
      ours = true;
      signs.polled();
    } else {
      failed(outcome);
    }
  }

  private void failed(CallOutcome<?> outcome) {
    signs.failed();
    if (++failures % 20 == 1) {
      log.warn("the webhook is not set, try {}: {}", failures, outcome.inWords());
    }
  }
}
