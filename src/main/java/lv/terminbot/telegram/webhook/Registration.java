package lv.terminbot.telegram.webhook;

import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;

/** Tells Telegram where to bring updates, and compares what it knows with what it should. */
public final class Registration {
  private final Webhook webhook;
  private final String secret;
  private final List<String> kinds;
  private Optional<Integer> lastError = Optional.empty();

  /**
   * @param kinds of updates that are wanted
   */
  public Registration(Webhook webhook, String token, List<String> kinds) {
    this.webhook = webhook;
    this.secret = webhook.secret(token);
    this.kinds = List.copyOf(kinds);
  }

  /** The call that registers it; what waits at Telegram stays there for it. */
  public SetWebhook call() {
    var call =
        SetWebhook.builder()
            .url(webhook.url().toString())
            .secretToken(secret)
            .allowedUpdates(kinds)
            .maxConnections(40)
            .dropPendingUpdates(false);
    webhook.certificate().ifPresent(pem -> call.certificate(new InputFile(pem.toFile())));
    return call.build();
  }

  public boolean isKnownTo(WebhookInfo info) {
    return webhook.url().toString().equals(info.getUrl());
  }

  /** Whose address Telegram knows instead; nothing if it knows none. */
  public Optional<String> stranger(WebhookInfo info) {
    return Optional.ofNullable(info.getUrl()).filter(url -> !url.isEmpty() && !isKnownTo(info));
  }

  /** What has kept Telegram from bringing an update since it was asked last, while some wait. */
  public Optional<String> obstacle(WebhookInfo info) {
    var error = Optional.ofNullable(info.getLastErrorDate());
    var isNew = error.isPresent() && !error.equals(lastError);
    lastError = error;
    var waits = Optional.ofNullable(info.getPendingUpdatesCount()).orElse(0) > 0;
    return isNew && waits ? Optional.ofNullable(info.getLastErrorMessage()) : Optional.empty();
  }
}
