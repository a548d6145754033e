package lv.terminbot.telegram;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * A client of the Bot API server, for one call at a time. A call always ends, within its time-outs,
 * and never throws: exceptions of the libraries, which may carry the address with its token, end
 * here.
 */
final class BotApiClient implements BotApi, AutoCloseable {
  private final BotAccount account;
  private final Duration timeout;
  private final CallProbe probe;
  private final WatchedSockets sockets = new WatchedSockets();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final OkHttpClient http;
  private final OkHttpTelegramClient telegram;
  private final OkHttpTelegramClient carrier;

  private BotApiClient(BotAccount account, Timeouts timeouts, Duration timeout) {
    this.account = account;
    this.timeout = timeout.plus(timeouts.connect());
    probe = new CallProbe(Optional.ofNullable(account.apiUrl().getRawPath()).orElse(""));
    http =
        new OkHttpClient.Builder()
            .dispatcher(new Dispatcher(threads))
            .connectionPool(new ConnectionPool(1, 20, TimeUnit.SECONDS))
            // HTTP/2 could repeat a refused stream by itself and would log addresses when traced
            .protocols(List.of(Protocol.HTTP_1_1))
            .socketFactory(sockets)
            .proxy(account.route().address())
            .proxyAuthenticator(new ProxyLogin(account.route()))
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .connectTimeout(timeouts.connect())
            .readTimeout(timeout)
            .writeTimeout(timeouts.answer())
            .callTimeout(this.timeout)
            .eventListener(probe)
            .addInterceptor(probe)
            .build();
    telegram = client(http);
    carrier = client(http.newBuilder().callTimeout(carrying()).build());
  }

  private OkHttpTelegramClient client(OkHttpClient over) {
    var server = account.apiUrl();
    return new OkHttpTelegramClient(
        over,
        account.token(),
        new TelegramUrl(server.getScheme(), server.getHost(), account.port(), false));
  }

  /** What a call may last that carries a file of 50 MB over a slow connection. */
  private Duration carrying() {
    return timeout.multipliedBy(8);
  }

  /** A client for calls that are answered at once. */
  static BotApiClient forCalls(BotAccount account, Timeouts timeouts) {
    return new BotApiClient(account, timeouts, timeouts.answer());
  }

  /** A client for polls, which the server holds open. */
  static BotApiClient forPolls(BotAccount account, Timeouts timeouts) {
    return new BotApiClient(account, timeouts, timeouts.poll().plus(timeouts.slack()));
  }

  /** A client for files, which may be large. */
  static BotApiClient forFiles(BotAccount account, Timeouts timeouts) {
    return new BotApiClient(account, timeouts, timeouts.answer().multipliedBy(6));
  }

  /** What is in the file that Telegram keeps under this path. */
  CallOutcome<byte[]> download(String filePath) {
    return call(
        () ->
            CompletableFuture.supplyAsync(
                () -> Download.forPath(account.file(filePath)).by(http), threads));
  }

  <T extends Serializable> CallOutcome<T> call(BotApiMethod<T> method) {
    return call(() -> telegram.executeAsync(method));
  }

  /** The same for any call, those that carry a file included. */
  @Override
  public CallOutcome<? extends Serializable> call(
      PartialBotApiMethod<? extends Serializable> method) {
    return switch (method) {
      case BotApiMethod<?> plain -> call(plain);
      case SetWebhook webhook -> call(() -> telegram.executeAsync(webhook));
      case SendDocument document -> call(() -> carrier.executeAsync(document), carrying());
      case SendPhoto picture -> call(() -> carrier.executeAsync(picture), carrying());
      default -> throw new IllegalArgumentException("no call of ours: " + method.getMethod());
    };
  }

  private <T> CallOutcome<T> call(Asking<T> asking) {
    return call(asking, timeout);
  }

  private <T> CallOutcome<T> call(Asking<T> asking, Duration atMost) {
    // The client looks at a connection that it used just now no more; what is written to a closed
    // one is lost, and would count as uncertain.
    if (sockets.isLineDead()) {
      http.connectionPool().evictAll();
    }
    probe.begin();
    try {
      var answer = asking.begin();
      return new CallOutcome.Accepted<>(
          answer.get(atMost.toMillis() + 1_000, TimeUnit.MILLISECONDS));
    } catch (ExecutionException e) {
      return failed(Optional.ofNullable(e.getCause()).orElse(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      abort();
      return failed(e);
    } catch (TimeoutException e) {
      abort();
      return failed(e);
    } catch (TelegramApiException | RuntimeException e) {
      return new CallOutcome.Refused<>(
          400, "not a call: " + said(e), Optional.empty(), Optional.empty());
    }
  }

  private interface Asking<T> {
    CompletableFuture<T> begin() throws TelegramApiException;
  }

  /** What time it is at the server, as its last answer says. */
  Optional<Instant> serverTime() {
    return probe.serverTime();
  }

  /** Ends the call under way, from any thread. */
  void abort() {
    http.dispatcher().cancelAll();
    http.connectionPool().evictAll();
  }

  @Override
  public void close() {
    abort();
    threads.shutdown();
  }

  private <T> CallOutcome<T> failed(Throwable cause) {
    var route = account.route();
    if (probe.status() == ServerRoute.LOGIN_WANTED || route.isRefusal(cause)) {
      return new CallOutcome.NotSent<>(route.refusal());
    }
    if (cause instanceof TelegramApiRequestException no && Refusal.isOne(no)) {
      return Refusal.classify(no, probe.status(), this::clean);
    }
    if (probe.status() > 0) {
      return new CallOutcome.Foreign<>(probe.status());
    }
    var words = route.qualify(said(cause));
    return probe.left() ? new CallOutcome.Unanswered<>(words) : new CallOutcome.NotSent<>(words);
  }

  private String said(Throwable cause) {
    var message = Optional.ofNullable(cause.getMessage()).orElse("");
    return clean((cause.getClass().getSimpleName() + " " + message).strip());
  }

  /** Without the token, and without quotations, which may hold a piece of somebody's message. */
  private String clean(String text) {
    var scrubbed = account.scrub(text).replaceAll("\"[^\"]*\"?", "\"…\"");
    return scrubbed.length() > 200 ? scrubbed.substring(0, 200) + "…" : scrubbed;
  }
}
