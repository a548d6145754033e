package lv.terminbot.telegram.webhook;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;

/**
 * Has Telegram bring updates to the webhook, and looks every while whether it still does: another
 * program with the same token could have it brought elsewhere. Of several instances one looks.
 */
public final class WebhookWatch {
  private static final Logger log = LoggerFactory.getLogger(WebhookWatch.class);
  private static final Duration LOOK = Duration.ofSeconds(20);
  private static final Duration STAND_BY = Duration.ofMillis(250);
  private final Registration registration;
  private final Line line;
  private final Thread watching =
      Thread.ofPlatform().daemon().name("telegram-webhook").unstarted(this::watchToTheEnd);
  private boolean ours;

  /** The way to Telegram, and to those who are to know how it stands. */
  public interface Line {
    /** Whether it is this instance that looks. */
    boolean isOurTurn();

    /** What Telegram knows of it, if it answers. */
    Optional<WebhookInfo> ask();

    boolean register(SetWebhook call);

    /** Another instance looks. */
    void stoodBy();

    /** Updates are brought, or this keeps Telegram from it. */
    void standsWell(Optional<String> obstacle);

    /** Somebody else had updates brought elsewhere, or nowhere. */
    void replaced(String how);

    /** Waits so long; true, and at once, when the end comes. */
    boolean endedWithin(Duration rest) throws InterruptedException;
  }

  public WebhookWatch(Registration registration, Line line) {
    this.registration = registration;
    this.line = line;
  }

  public void start() {
    watching.start();
  }

  /**
   * To be called when the end has come. Telegram goes on bringing updates: to other instances, or
   * to the next start.
   */
  public void finish() throws InterruptedException {
    if (watching.getState() != Thread.State.NEW) {
      watching.join(LOOK);
    }
  }

  private void watchToTheEnd() {
    try {
      var rest = Duration.ZERO;
      while (!line.endedWithin(rest)) {
        var held = line.isOurTurn();
        if (held) {
          look();
        } else {
          ours = false;
          line.stoodBy();
        }
        rest = held ? LOOK : STAND_BY;
      }
    } catch (InterruptedException e) {
      log.info("the watch over the webhook was interrupted");
    }
  }

  private void look() {
    try {
      line.ask().ifPresent(this::found);
    } catch (RuntimeException e) {
      log.error("the webhook could not be looked at: {}", e.getClass().getName());
    }
  }

  private void found(WebhookInfo info) {
    if (registration.isKnownTo(info)) {
      ours = true;
      line.standsWell(registration.obstacle(info));
      return;
    }
    if (ours) {
      line.replaced(
          registration
              .stranger(info)
              .map(_ -> "updates were brought to another address")
              .orElse("the webhook was deleted, as a program that polls does"));
    }
    if (line.register(registration.call())) {
      log.info("Telegram brings updates to the webhook from now on");
      ours = true;
      line.standsWell(Optional.empty());
    }
  }
}
