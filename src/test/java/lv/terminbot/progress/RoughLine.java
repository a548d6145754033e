package lv.terminbot.progress;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Random;
import lv.terminbot.DeskBot;
import lv.terminbot.progress.TalkModel.Waited;
import lv.terminbot.telegram.RawUpdates;

/**
 * The way from a phone to the bot as it can be: at once or hours later, in a topic or outside, with
 * ids that start anew, and a clock that jumps both ways.
 */
final class RoughLine {
  static final LocalDateTime BEGINNING = LocalDateTime.of(2024, 1, 29, 10, 0);

  private final DeskBot bot;
  private final Random random;
  private LocalDateTime now = BEGINNING;

  RoughLine(DeskBot bot, Random random) {
    this.bot = bot;
    this.random = random;
  }

  LocalDateTime now() {
    return now;
  }

  /** Forward mostly; sometimes the clock is set back. */
  String passesTime() {
    var minutes = 30 + random.nextInt(1500);
    becomes(now.plusMinutes(random.nextInt(4) == 0 ? -minutes : minutes));
    bot.itIs(now.toString());
    return "it is " + now;
  }

  /** Now, or, one time in four, while the bot is off for some hours. */
  Optional<Waited> brings(ObjectNode... updates) {
    if (random.nextInt(6) == 0) {
      bot.telegram().updates().startAnewAt(1 + random.nextInt(1_000_000));
    }
    if (random.nextInt(4) > 0) {
      carry(updates);
      return Optional.empty();
    }
    bot.stop();
    becomes(now.plusMinutes(random.nextInt(600)));
    var written = now;
    bot.itWillBe(now.toString());
    carry(updates);
    becomes(now.plusMinutes(2 + random.nextInt(900)));
    bot.startAt(now.toString());
    return Optional.of(new Waited(written, now));
  }

  private void carry(ObjectNode... updates) {
    var topic = random.nextInt(4) == 0 ? 40 + random.nextInt(3) : 0;
    for (var update : updates) {
      bot.telegram()
          .update(
              topic == 0
                  ? update
                  : RawUpdates.with(
                      update, "{'message_thread_id':%d,'is_topic_message':true}".formatted(topic)));
    }
  }

  private void becomes(LocalDateTime at) {
    now = at.truncatedTo(ChronoUnit.MINUTES);
  }
}
