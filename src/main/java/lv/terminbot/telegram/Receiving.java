package lv.terminbot.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.telegram.incoming.Translation;
import lv.terminbot.telegram.webhook.Registration;
import lv.terminbot.telegram.webhook.Webhook;
import lv.terminbot.telegram.webhook.WebhookWatch;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;

/**
 * What people say comes in: polled or brought, translated, and kept in the inbox before it is
 * confirmed.
 */
public final class Receiving {
  private final BotApiAccess api;
  private final Standstill standstill;
  private final SharedToken shared;
  private final PollSigns signs;
  private final UpdateReceiver receiver;
  private final Poller poller;
  private final Optional<WebhookWatch> webhook;

  public Receiving(
      BotApiAccess api, Inbox.Intake intake, SharedToken shared, PollGap gap, Clock clock) {
    this.api = api;
    standstill = new Standstill(api.timeouts());
    this.shared = shared;
    signs = new PollSigns(api.state(), gap, standstill, shared, api.lease());
    var translation = new Translation(clock, api.state()::bot, gap::silentSince);
    receiver = new UpdateReceiver(intake, translation, api.retries());
    poller = new Poller(api.clients(), receiver, signs, api.timeouts(), api.retries());
    webhook = api.account().webhook().map(this::watch);
  }

  private WebhookWatch watch(Webhook at) {
    var registration = new Registration(at, api.account().token(), PollRequest.KINDS);
    return new WebhookWatch(registration, new HookLine());
  }

  void start() {
    api.lease().seek();
    webhook.ifPresentOrElse(WebhookWatch::start, poller::start);
  }

  /** To be called when the access ended: what was received is stored and confirmed. */
  void finish() throws InterruptedException {
    if (webhook.isPresent()) {
      webhook.get().finish();
    } else {
      poller.finish();
    }
    api.lease().giveUp();
  }

  /** Takes an update that Telegram brings; true once it is stored. */
  boolean takes(byte[] update) {
    // what is no update comes to nothing, however often it is brought
    return PollRequest.read(update).map(receiver::keepBrought).orElse(true);
  }

  /** Whether polls succeed while nothing advances. */
  boolean standsStill() {
    return standstill.lasts();
  }

  /** Whether another program uses the same token. */
  boolean sharesToken() {
    return shared.lasts();
  }

  /** What looks after the webhook tells those who look after polls. */
  private final class HookLine implements WebhookWatch.Line {
    @Override
    public boolean isOurTurn() {
      return api.lease().isHeld();
    }

    @Override
    public Optional<WebhookInfo> ask() {
      var outcome = api.clients().spare().call(new GetWebhookInfo());
      signs.answered(outcome);
      if (outcome instanceof CallOutcome.Accepted<WebhookInfo>(var info)) {
        return Optional.of(info);
      }
      signs.failed();
      return Optional.empty();
    }

    @Override
    public boolean register(SetWebhook call) {
      var outcome = api.clients().spare().call(call);
      signs.answered(outcome);
      return outcome instanceof CallOutcome.Accepted<?>;
    }

    @Override
    public void stoodBy() {
      signs.stoodBy();
    }

    @Override
    public void standsWell(Optional<String> obstacle) {
      signs.polled();
      signs.broughtWebhook(obstacle);
    }

    @Override
    public void replaced(String how) {
      signs.conflicted(how);
    }

    @Override
    public boolean endedWithin(Duration rest) throws InterruptedException {
      return api.retries().endedWithin(rest);
    }
  }
}
