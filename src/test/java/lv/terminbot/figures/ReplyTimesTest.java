package lv.terminbot.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import lv.terminbot.HandMovedClock;
import lv.terminbot.mailbox.ChatId;
import org.junit.jupiter.api.Test;

class ReplyTimesTest {
  private static final ChatId JANIS = new ChatId(2001);
  private final HandMovedClock clock =
      HandMovedClock.standing(Instant.parse("2024-01-10T08:00:00Z"), ZoneOffset.UTC);
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final ReplyTimes times = new ReplyTimes(registry, clock);

  @Test
  void aReplyIsMeasuredFromTheFirstMessageThatWaitsForIt() {
    says(JANIS);
    passes(Duration.ofSeconds(2));
    says(JANIS);
    passes(Duration.ofSeconds(1));
    times.replied(JANIS);

    assertThat(seconds()).isEqualTo(3);
  }

  @Test
  void whatNobodyRepliesToIsNotMeasuredWithTheReplyToSomethingElseDaysLater() {
    says(JANIS);
    passes(Duration.ofDays(3));
    says(JANIS);
    passes(Duration.ofSeconds(1));
    times.replied(JANIS);

    assertThat(seconds()).isEqualTo(1);
  }

  @Test
  void manyToWhomNobodyRepliesDoNotEndTheMeasuring() {
    LongStream.range(10_000, 30_000).mapToObj(ChatId::new).forEach(this::says);
    passes(Duration.ofHours(2));
    says(JANIS);
    passes(Duration.ofSeconds(1));
    times.replied(JANIS);

    assertThat(seconds()).isEqualTo(1);
  }

  private void says(ChatId chat) {
    times.heard(chat, clock.instant());
  }

  private void passes(Duration time) {
    clock.moveTo(clock.instant().plus(time));
  }

  private double seconds() {
    return registry.get("terminbot.reply.time").timer().totalTime(TimeUnit.SECONDS);
  }
}
