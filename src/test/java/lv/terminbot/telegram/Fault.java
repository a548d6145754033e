package lv.terminbot.telegram;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that goes wrong with the next calls.
 *
 * @param chat only calls to this chat
 * @param method only this method, in lower case; otherwise all that send
 * @param times how many calls
 * @param code of the refusal, where the kind is {@link Kind#REFUSE}
 */
public record Fault(
    Kind kind,
    Optional<Long> chat,
    Optional<String> method,
    int times,
    int code,
    String description,
    String parameters,
    Duration delay) {
  /** What goes wrong. */
  public enum Kind {
    /** The Bot API says no. */
    REFUSE,
    /** A gateway answers in HTML. */
    GATEWAY,
    /** The connection is dropped, the call is not carried out. */
    DROP_BEFORE,
    /** The call is carried out, the connection is dropped. */
    DROP_AFTER,
    /** The call is carried out; the answer does not say under which number. */
    NO_NUMBER,
    /** The call is carried out and answered late. */
    SLOW,
    /** Neither carried out nor answered. */
    HANG
  }

  public static Fault of(Kind kind) {
    return new Fault(
        kind, Optional.empty(), Optional.empty(), 1, 502, "", "{}", Duration.ofSeconds(2));
  }

  public static Fault refusal(int code, String description) {
    return new Fault(
        Kind.REFUSE, Optional.empty(), Optional.empty(), 1, code, description, "{}", Duration.ZERO);
  }

  public static Fault tooMany(int retryAfter) {
    return refusal(429, "Too Many Requests: retry after " + retryAfter)
        .with("{\"retry_after\":" + retryAfter + "}");
  }

  public static Fault blocked() {
    return refusal(403, "Forbidden: bot was blocked by the user");
  }

  public static Fault moved(long to) {
    return refusal(400, "Bad Request: group chat was upgraded to a supergroup chat")
        .with("{\"migrate_to_chat_id\":" + to + "}");
  }

  public Fault in(long chat) {
    return new Fault(kind, Optional.of(chat), method, times, code, description, parameters, delay);
  }

  public Fault on(String method) {
    var lower = method.toLowerCase(Locale.ROOT);
    return new Fault(kind, chat, Optional.of(lower), times, code, description, parameters, delay);
  }

  public Fault times(int times) {
    return new Fault(kind, chat, method, times, code, description, parameters, delay);
  }

  public Fault status(int code) {
    return new Fault(kind, chat, method, times, code, description, parameters, delay);
  }

  public Fault after(Duration delay) {
    return new Fault(kind, chat, method, times, code, description, parameters, delay);
  }

  private Fault with(String parameters) {
    return new Fault(kind, chat, method, times, code, description, parameters, delay);
  }

  boolean hits(Call call) {
    return method.map(call.method()::equals).orElseGet(call::sends)
        && chat.map(only -> only == call.chat()).orElse(true);
  }
}
