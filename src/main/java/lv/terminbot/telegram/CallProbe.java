package lv.terminbot.telegram;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Watches the one call that a {@link BotApiClient} makes at a time: did it leave, what status came.
 */
final class CallProbe extends EventListener implements Interceptor {
  private final String pathPrefix;
  private volatile boolean left;
  private volatile int status;
  private volatile Optional<Instant> told = Optional.empty();

  /**
   * @param pathPrefix of the server's address; the library knows only hosts, so it is put in here
   */
  CallProbe(String pathPrefix) {
    this.pathPrefix = pathPrefix.replaceAll("/+$", "");
  }

  void begin() {
    left = false;
    status = 0;
  }

  /** Whether a first byte may have left. */
  boolean left() {
    return left;
  }

  /** The HTTP status, 0 while none came. */
  int status() {
    return status;
  }

  /** What time it is at the server, as it said last. */
  Optional<Instant> serverTime() {
    return told;
  }

  @Override
  public void requestHeadersStart(Call call) {
    left = true;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    var response = chain.proceed(prefixed(chain.request()));
    status = response.code();
    told = Optional.ofNullable(response.headers().getInstant("Date"));
    return response;
  }

  private Request prefixed(Request request) {
    if (pathPrefix.isEmpty()) {
      return request;
    }
    var path = pathPrefix + request.url().encodedPath();
    return request.newBuilder().url(request.url().newBuilder().encodedPath(path).build()).build();
  }
}
