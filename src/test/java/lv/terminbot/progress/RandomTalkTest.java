package lv.terminbot.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import lv.terminbot.Orders;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Talks made up by chance: lines, replies to anything, photos and albums with words, edits, in
 * topics and outside, with ids that start anew and a clock that jumps both ways, and all of it also
 * while the bot is off for hours, over the deadline. After each step the drafts are what a simple
 * model says; what was submitted is dated as it was written, and each word of it is found in the
 * history and in the files. {@code -Dseeds=300} tries more of them.
 */
class RandomTalkTest {
  private static final long SEEDS = Long.getLong("seeds", 3);
  private static final long FIRST = Long.getLong("first.seed", 1);
  private static final int STEPS = Integer.getInteger("steps", 30);

  @TestFactory
  Stream<DynamicTest> everySeed(@TempDir Path data) {
    return LongStream.range(FIRST, FIRST + SEEDS)
        .mapToObj(
            seed ->
                DynamicTest.dynamicTest(
                    "seed " + seed,
                    () -> play(Files.createDirectory(data.resolve("" + seed)), seed)));
  }

  /** What makes each sentence one of its own, however the words between are shown. */
  private static List<String> marks(String words) {
    return Pattern.compile("w\\d{4}").matcher(words).results().map(MatchResult::group).toList();
  }

  private static void play(Path data, long seed) throws IOException {
    try (var talk = new RandomTalk(data, seed)) {
      for (var step = 0; step < STEPS; step++) {
        var what = talk.step();
        assertThat(talk.kept().drafts())
            .as("seed %d, step %d: %s%n%s", seed, step, what, talk.lastShown())
            .isEqualTo(talk.model().drafts());
      }
      assertThat(talk.kept().submitted())
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(talk.model().submitted());
      var csv = new String(Orders.file(talk.anna(), "csv").content(), StandardCharsets.UTF_8);
      for (var words : talk.model().latestWords()) {
        assertThat(csv).as("seed %d", seed).contains(marks(words));
      }
      for (var report : talk.model().submitted()) {
        assertThat(talk.history(report.measure()))
            .as("seed %d", seed)
            .contains(marks(report.words()));
      }
    }
  }
}
