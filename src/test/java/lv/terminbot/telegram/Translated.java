package lv.terminbot.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Incoming;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Written;
import lv.terminbot.telegram.incoming.BotUser;
import lv.terminbot.telegram.incoming.Translation;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** What arrives of an update in Telegram's own JSON, read as a poll reads it. */
final class Translated {
  static final Instant NOW = Instant.parse("2024-01-08T10:00:00Z");
  static final BotUser BOT = new BotUser(7_000_000_001L, RawUpdates.BOT_NAME);

  static final long ANNA = 11;
  static final long GROUP = -100;
  static final String PHOTO =
      "'photo':[{'file_id':'f','file_unique_id':'u','width':9,'height':9,'file_size':700}]";

  private Translated() {}

  static ObjectNode says(String words) {
    return RawUpdates.words(ANNA, 7, words);
  }

  static ObjectNode inGroup(String words) {
    return RawUpdates.wordsInGroup(GROUP, ANNA, 7, words);
  }

  /** A message without a text of its own, but with this in it. */
  static ObjectNode file(String json) {
    var update = says("");
    ((ObjectNode) update.get("message")).remove("text");
    return RawUpdates.with(update, json);
  }

  static Optional<? extends Incoming> arrival(ObjectNode update) {
    return arrival(update, Optional.of(BOT));
  }

  /** The same before the bot knows its own name, or after. */
  static Optional<? extends Incoming> arrival(ObjectNode update, Optional<BotUser> bot) {
    try {
      var answer = "{\"ok\":true,\"result\":[" + update.put("update_id", 500) + "]}";
      var request = new PollRequest(0, 100, Duration.ZERO);
      return new Translation(Clock.fixed(NOW, ZoneOffset.UTC), () -> bot, Optional::empty)
          .translate(request.deserializeResponse(answer).getFirst());
    } catch (TelegramApiRequestException e) {
      throw new AssertionError(e);
    }
  }

  static IncomingMessage message(ObjectNode update) {
    return (IncomingMessage) arrival(update).orElseThrow();
  }

  static Content content(ObjectNode update) {
    return message(update).content();
  }

  static Written written(ObjectNode update) {
    return ((Content.Said) content(update)).written();
  }
}
