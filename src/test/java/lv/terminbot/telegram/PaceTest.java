package lv.terminbot.telegram;

import static lv.terminbot.telegram.TestLine.ANNA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import java.util.List;
import java.util.stream.LongStream;
import lv.terminbot.telegram.pace.HandMovedMeter;
import org.junit.jupiter.api.Test;

/** What Telegram asks of a sender; the one class of this room that waits for it. */
class PaceTest {
  @Test
  void aHundredMessagesPassTelegramsLimitsWithoutASingleFlood() {
    try (var line = TestLine.connectedAtTelegramsPace()) {
      // given
      line.server.enforceLimits();

      // when
      LongStream.range(100, 177).forEach(chat -> line.reminds(chat, "Atgādinājums"));
      LongStream.range(100, 115).forEach(chat -> line.replies(chat, "Atbilde"));
      LongStream.range(0, 8).forEach(i -> line.replies(ANNA, "Atbilde " + i));
      line.untilAllSettled();

      // then
      assertEquals(100, line.server.arrived().size());
      assertEquals(0, line.server.floods());
      assertEquals(
          LongStream.range(0, 8).mapToObj(i -> "Atbilde " + i).toList(), line.textsTo(ANNA));
    }
  }

  @Test
  void anAnswerOvertakesACampaign() {
    try (var line = TestLine.connectedAtTelegramsPace()) {
      // given
      LongStream.range(100, 180).forEach(chat -> line.reminds(chat, "Atgādinājums"));
      line.until(() -> line.server.arrived().size() > 5);

      // when
      var before = line.server.arrived().size();
      line.replies(ANNA, "Atbilde");
      line.until(() -> !line.textsTo(ANNA).isEmpty());

      // then
      var place = line.server.arrived().indexOf(line.server.messagesTo(ANNA).getFirst());
      assertTrue(place - before < 10, "place " + place + " after " + before);
    }
  }

  @Test
  void aSecondAnswerToTheSamePersonDoesNotWaitForTime() {
    // given
    try (var line = TestLine.connectedIn(new HandMovedMeter())) {
      // when
      line.replies(ANNA, "Statuss");
      line.replies(ANNA, "Termiņi");

      // then
      line.untilAllSettled();
      assertEquals(List.of("Statuss", "Termiņi"), line.textsTo(ANNA));
    }
  }

  @Test
  void aFloodOfTwentyMessagesToOnePersonMeetsNoRefusal() {
    // given
    var tenfold = new TenfoldTime();
    try (var line = TestLine.connectedIn(tenfold)) {
      line.server.enforceLimits(tenfold);

      // when
      LongStream.range(0, 20).forEach(i -> line.replies(ANNA, "Atbilde " + i));
      line.untilAllSettled();

      // then
      assertEquals(20, line.textsTo(ANNA).size());
      assertEquals(0, line.server.floods());
    }
  }

  /** Time that flies, for the bot and for the server. */
  private static final class TenfoldTime implements TimeMeter {
    private final long began = System.nanoTime();

    @Override
    public long currentTimeNanos() {
      return began + 10 * (System.nanoTime() - began);
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
