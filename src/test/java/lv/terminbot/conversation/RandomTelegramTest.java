package lv.terminbot.conversation;

import static lv.terminbot.Bot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import lv.terminbot.DeskBot;
import lv.terminbot.HandMovedClock;
import lv.terminbot.telegram.Arrived;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Telegram and the clock as they can be: ids that start anew anywhere and meet old ones, updates
 * that come once more, topics that are used and left, a clock that jumps both ways, restarts. After
 * each step everything that was said is heard once and answered once, where it was said. {@code
 * -Dseeds=1000} plays more, {@code -Dfirst.seed} others.
 */
class RandomTelegramTest {
  private static final long SEEDS = Long.getLong("seeds", 4);
  private static final long FIRST = Long.getLong("first.seed", 1);
  private static final int STEPS = 40;
  private static final long GROUP = -100_777;
  private static final List<String> MEASURES = List.of("5.1", "5.2", "5.3", "6.1", "6.2", "6.3");
  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everySeed() {
    return LongStream.range(FIRST, FIRST + SEEDS)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> new Play(seed).play()));
  }

  private final class Play {
    private final long seed;
    private final Random random;
    private final DeskBot bot;
    private final long janis;
    private final List<String> submitted = new ArrayList<>();
    private final List<ObjectNode> heard = new ArrayList<>();
    private int message = 1_000;

    Play(long seed) {
      this.seed = seed;
      random = new Random(seed);
      bot = DeskBot.at("2024-01-10T10:00", folder.resolve("seed-" + seed));
      bot.someone(ANNA).says("/start");
      janis = bot.contactOf("VARAM").id();
    }

    void play() {
      try (bot) {
        for (var step = 0; step < STEPS; step++) {
          var what = step(step);
          assertThat(bot.column("words", "progress_update", "1 = 1 order by number"))
              .as("seed %d, step %d: %s", seed, step, what)
              .isEqualTo(submitted);
        }
        assertThat(bot.count("inbox", "done_at is null or tries > 0")).isZero();
      }
    }

    private String step(int step) {
      return switch (random.nextInt(9)) {
        case 0, 1, 2 -> reports(step);
        case 3 -> asks(janis, janis, "status " + measure());
        case 4 -> asks(GROUP, ANNA, "/status@" + RawUpdates.BOT_NAME + " " + measure());
        case 5 -> again();
        case 6 -> idsStartAnew();
        case 7 -> clockJumps();
        default -> restarts();
      };
    }

    private String reports(int step) {
      var words = "noslēgts līgums ar partneri " + step;
      asks(janis, janis, measure() + " procesā: " + words);
      if (random.nextInt(4) > 0) {
        var person = bot.someone(janis);
        var draft = person.shown().getLast();
        person.sends(
            inTopic(RawUpdates.tap(janis, person.codeOf("✅ Apstiprināt"), draft.messageId())));
        submitted.add(words);
      }
      return "reports " + words;
    }

    /** Says it in a topic or outside, and sees the answer come there, once. */
    private String asks(long chat, long who, String words) {
      var said =
          inTopic(
              chat < 0
                  ? RawUpdates.wordsInGroup(chat, who, message++, words)
                  : RawUpdates.words(who, message++, words));
      var topic = topicOf(said.get("message"));
      var before = bot.someone(chat).shown().size();
      bot.someone(chat).sends(said);
      heard.add(said.deepCopy());
      var answers = bot.someone(chat).shown();
      assertThat(answers).as("seed %d: answers to %s", seed, words).hasSize(before + 1);
      assertThat(topicOf(answers.getLast())).as("seed %d: %s", seed, words).isEqualTo(topic);
      return "asks " + words;
    }

    private String again() {
      if (heard.isEmpty()) {
        return "nothing was said";
      }
      var before = bot.telegram().arrived().size();
      var once = heard.get(random.nextInt(heard.size()));
      bot.telegram().update(once.deepCopy());
      bot.quiet();
      assertThat(bot.telegram().arrived()).as("seed %d: %s again", seed, once).hasSize(before);
      return "brings " + once.get("update_id") + " again";
    }

    private String idsStartAnew() {
      var old =
          heard.isEmpty() ? 5 : heard.get(random.nextInt(heard.size())).get("update_id").asInt();
      var from = random.nextBoolean() ? old - random.nextInt(3) : random.nextInt(1_000_000);
      bot.telegram().updates().startAnewAt(Math.max(1, from));
      return "ids start at " + from;
    }

    /** Whatever is due then is told, and is no answer to anybody. */
    private String clockJumps() {
      var hours = random.nextInt(-30, 40);
      ((HandMovedClock) bot.clock()).moveTo(bot.clock().instant().plus(Duration.ofHours(hours)));
      bot.ring();
      bot.quiet();
      return "clock jumps " + hours + " h";
    }

    private String restarts() {
      bot.restart();
      return "restarts";
    }

    private String measure() {
      return MEASURES.get(random.nextInt(MEASURES.size()));
    }

    private ObjectNode inTopic(ObjectNode update) {
      if (random.nextBoolean()) {
        return update;
      }
      var topic = 40 + random.nextInt(3);
      var holder =
          update.has("message") ? update.get("message") : update.at("/callback_query/message");
      ((ObjectNode) holder).put("message_thread_id", topic).put("is_topic_message", true);
      return update;
    }

    private static Optional<Integer> topicOf(JsonNode message) {
      return Optional.of(message.path("message_thread_id").asInt()).filter(topic -> topic > 0);
    }

    private static Optional<Integer> topicOf(Arrived answer) {
      var topic = answer.body().replaceAll("(?s).*\"message_thread_id\":(\\d+).*", "$1");
      return topic.equals(answer.body()) ? Optional.empty() : Optional.of(Integer.valueOf(topic));
    }
  }
}
