package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody writes and presses faster than can be answered, {@code -Drush} messages at once. */
class RushTest {
  private static final int RUSH = Integer.getInteger("rush", 10);

  @TempDir private Path data;
  private WholeBot bot;
  private Someone liga;

  @BeforeEach
  void afterTheInvitation() {
    bot = WholeBot.startedOn(Map.of(), data, "2024-01-10T10:00");
    liga = bot.contactOf("VAS");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void manyMessagesAtOnceAreTakenInTheirOrderAndTwoPressesSubmitOnce() {
    var words = IntStream.rangeClosed(1, RUSH).mapToObj(i -> "paveikti " + i + " darbi").toList();
    words.forEach(w -> bot.telegram().says(liga.id(), "1.1 procesā: " + w));
    await().atMost(WholeBot.PATIENCE).until(() -> liga.shown().size() >= words.size());
    bot.quiet();
    assertThat(bot.column("words", "draft", "measure = '1.1'")).containsExactly(words.getLast());
    assertThat(liga.texts().stream().filter(t -> t.contains("Vai iesniegt?"))).hasSize(RUSH);

    var confirm = liga.codeOf("✅ Apstiprināt");
    var newest = liga.shown().getLast().messageId();
    bot.telegram().taps(liga.id(), confirm, newest);
    bot.telegram().taps(liga.id(), confirm, newest);
    bot.telegram().says(liga.id(), "1.1 procesā: pēc iesniegšanas");
    bot.takesAll();
    bot.quiet();
    assertThat(bot.column("words", "progress_update", "true")).containsExactly(words.getLast());
    assertThat(bot.column("words", "draft", "true")).containsExactly("pēc iesniegšanas");
  }
}
