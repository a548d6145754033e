package lv.terminbot.telegram.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import lv.terminbot.mailbox.ChatId;
import org.junit.jupiter.api.Test;

/** Whose rest it is that Telegram asks for. */
class FloodsTest {
  private static final ChatId ANNA = new ChatId(11);
  private static final ChatId BERTA = new ChatId(12);
  private final HandMovedMeter time = new HandMovedMeter();
  private final Limits limits = new Limits(Rates.usual(30), time);
  private final Floods floods = limits.floods();

  @Test
  void oneChatRestsAlone() {
    floods.refused(ANNA, Duration.ofHours(1));
    floods.refused(ANNA, Duration.ofHours(1));

    assertThat(floods.allRest()).isFalse();
    assertThat(limits.resting()).containsExactly(ANNA);
    time.pass(Duration.ofHours(1));
    assertThat(limits.resting()).isEmpty();
  }

  @Test
  void whenOthersAreRefusedTooAllRestAsLongAsTheShorterOfThem() {
    floods.refused(ANNA, Duration.ofHours(1));
    floods.refused(BERTA, Duration.ofSeconds(20));

    assertThat(floods.allRest()).isTrue();
    time.pass(Duration.ofSeconds(20));
    assertThat(floods.allRest()).isFalse();
    assertThat(limits.resting()).containsExactly(ANNA);
  }

  @Test
  void aMessageTakenInBetweenShowsThatEachIsRefusedAlone() {
    floods.refused(ANNA, Duration.ofSeconds(30));
    floods.accepted();
    floods.refused(BERTA, Duration.ofSeconds(30));

    assertThat(floods.allRest()).isFalse();
  }

  @Test
  void whatWasRefusedLongAgoIsNoSignForAll() {
    floods.refused(ANNA, Duration.ofHours(1));
    time.pass(Duration.ofMinutes(2));
    floods.refused(BERTA, Duration.ofSeconds(30));

    assertThat(floods.allRest()).isFalse();
  }
}
