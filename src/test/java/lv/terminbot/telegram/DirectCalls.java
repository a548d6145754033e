package lv.terminbot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** The bot's calls, carried out or gone wrong on the thread that makes them. */
final class DirectCalls implements BotApi {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Ledger ledger;
  private final Faults faults;

  DirectCalls(Ledger ledger, Faults faults) {
    this.ledger = ledger;
    this.faults = faults;
  }

  @Override
  public CallOutcome<? extends Serializable> call(
      PartialBotApiMethod<? extends Serializable> method) {
    var call = WordedCall.of(method);
    var fault = faults.next(call);
    try {
      if (fault.isEmpty()) {
        return accepted(method, ledger.carryOut(call));
      }
      var wrong = fault.get();
      return switch (wrong.kind()) {
        case REFUSE -> refused(wrong);
        case GATEWAY -> new CallOutcome.Foreign<>(wrong.code());
        case DROP_BEFORE, HANG -> new CallOutcome.Unanswered<>("dropped");
        case DROP_AFTER -> {
          ledger.carryOut(call);
          yield new CallOutcome.Unanswered<>("dropped");
        }
        case NO_NUMBER -> accepted(method, Ledger.withoutNumber(ledger.carryOut(call)));
        case SLOW -> accepted(method, ledger.carryOut(call));
      };
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CallOutcome<? extends Serializable> accepted(
      PartialBotApiMethod<? extends Serializable> method, String answer) {
    try {
      return new CallOutcome.Accepted<>(method.deserializeResponse(answer));
    } catch (TelegramApiRequestException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CallOutcome<? extends Serializable> refused(Fault wrong) {
    try {
      var parameters = JSON.readTree(wrong.parameters());
      return new CallOutcome.Refused<>(
          wrong.code(),
          wrong.description(),
          Optional.of(parameters.path("retry_after"))
              .filter(JsonNode::isNumber)
              .map(seconds -> Duration.ofSeconds(seconds.asLong())),
          Optional.of(parameters.path("migrate_to_chat_id"))
              .filter(JsonNode::isNumber)
              .map(chat -> new ChatId(chat.asLong())));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
