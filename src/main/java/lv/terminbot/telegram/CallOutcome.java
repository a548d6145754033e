package lv.terminbot.telegram;

import java.time.Duration;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;

/** What came of one call to the Bot API. Holds no token and no exception of a library. */
sealed interface CallOutcome<T> {

  /** Done. */
  record Accepted<T>(T value) implements CallOutcome<T> {}

  /** The Bot API said no, and why. */
  record Refused<T>(
      int code, String description, Optional<Duration> retryAfter, Optional<ChatId> movedTo)
      implements CallOutcome<T> {}

  /** Something answered with this HTTP status, but not in the Bot API's words. */
  record Foreign<T>(int status) implements CallOutcome<T> {}

  /** The request never began to leave this machine. */
  record NotSent<T>(String what) implements CallOutcome<T> {}

  /** The request left, or began to, and nothing came back. */
  record Unanswered<T>(String what) implements CallOutcome<T> {}

  /** Whether the server does not know this token. */
  default boolean tokenRefused() {
    return switch (this) {
      case Refused<T> no -> no.code() == 401 || no.code() == 404;
      case Foreign<T> other -> other.status() == 401 || other.status() == 404;
      default -> false;
    };
  }

  /** Whether it is not known if the server has carried the call out. */
  default boolean inDoubt() {
    return switch (this) {
      case Accepted<T> _, NotSent<T> _ -> false;
      case Refused<T> no -> no.code() >= 500;
      case Foreign<T> other -> other.status() < 300 || other.status() >= 500;
      case Unanswered<T> _ -> true;
    };
  }

  /** In a few words, for the log: nothing of what a server may quote. */
  default String inWords() {
    return switch (this) {
      case Accepted<T> _ -> "accepted";
      case Refused<T> no -> RefusalWords.of(no);
      case Foreign<T> other -> "HTTP " + other.status() + " without a Bot API answer";
      case NotSent<T> lost -> "not sent: " + lost.what();
      case Unanswered<T> lost -> "no answer: " + lost.what();
    };
  }
}
