package lv.terminbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pauses of hours, so that nothing here ends by waiting. */
@Timeout(30)
class RetriesTest {
  private static final Duration HOURS = Duration.ofHours(2);

  private final List<Integer> tried = new ArrayList<>();

  @Test
  void whatFailsIsTriedUntilItWorks() throws InterruptedException {
    // given
    var retries = retries(Duration.ZERO);

    // when
    var worked = retries.until(tries -> tried.add(tries) && tries == 3);

    // then
    assertThat(worked).isTrue();
    assertThat(tried).containsExactly(1, 2, 3);
  }

  @Test
  void theEndCutsAPauseShort() throws InterruptedException {
    // given
    var retries = retries(HOURS);

    // when
    var worked = retries.until(tries -> endsWithTheFirst(retries, tries));

    // then
    assertThat(worked).isFalse();
    assertThat(tried).containsExactly(1);
  }

  @Test
  void whatMustNotBeLostIsTriedOnceMoreAtTheEnd() throws InterruptedException {
    // given
    var retries = retries(HOURS);

    // when
    var worked = retries.untilOnceMore(tries -> endsWithTheFirst(retries, tries) || tries == 2);

    // then
    assertThat(worked).isTrue();
    assertThat(tried).containsExactly(1, 2);
  }

  @Test
  void whatFailsAtTheEndIsLeft() throws InterruptedException {
    // given
    var retries = retries(HOURS);
    retries.end();

    // when
    var worked = retries.untilOnceMore(tries -> endsWithTheFirst(retries, tries));

    // then
    assertThat(worked).isFalse();
    assertThat(tried).containsExactly(1, 2);
  }

  private boolean endsWithTheFirst(Retries retries, int tries) {
    tried.add(tries);
    retries.end();
    return false;
  }

  private static Retries retries(Duration pause) {
    var usual = Timeouts.usual();
    return new Retries(
        new Timeouts(
            usual.connect(),
            usual.answer(),
            usual.poll(),
            usual.slack(),
            pause,
            pause,
            usual.probe(),
            usual.look(),
            usual.recover(),
            usual.ending()));
  }
}
