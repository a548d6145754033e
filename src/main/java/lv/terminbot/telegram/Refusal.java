package lv.terminbot.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import lv.terminbot.mailbox.ChatId;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Reads the library's form of a refusal. */
final class Refusal {
  private Refusal() {}

  static boolean isOne(TelegramApiRequestException no) {
    return no.getApiResponse() != null || code(no) > 0;
  }

  static <T> CallOutcome<T> classify(
      TelegramApiRequestException no, int status, UnaryOperator<String> clean) {
    var more = Optional.ofNullable(no.getParameters());
    return new CallOutcome.Refused<>(
        code(no) > 0 ? code(no) : status,
        clean.apply(Optional.ofNullable(no.getApiResponse()).orElse("no reason given")),
        more.flatMap(m -> Optional.ofNullable(m.getRetryAfter())).map(Duration::ofSeconds),
        more.flatMap(m -> Optional.ofNullable(m.getMigrateToChatId())).map(ChatId::new));
  }

  private static int code(TelegramApiRequestException no) {
    return Optional.ofNullable(no.getErrorCode()).orElse(0);
  }
}
