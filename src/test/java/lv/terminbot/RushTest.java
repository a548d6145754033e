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

  @Test
  void twentyContactsWhoConfirmTwiceAtOnceSubmitOnceEach() {
    var owed =
        bot.column("institution || ' ' || measure", "obligation", "1 = 1 order by 1 limit 20");
    var contacts = owed.stream().map(o -> bot.contactOf(o.split(" ")[0])).toList();
    for (var i = 0; i < contacts.size(); i++) {
      bot.telegram().says(contacts.get(i).id(), owed.get(i).split(" ")[1] + " procesā: darām");
    }
    bot.until(() -> contacts.stream().noneMatch(c -> c.shown().isEmpty()));

    for (var contact : contacts) {
      var confirm = contact.codeOf("✅ Apstiprināt");
      var shown = contact.shown().getLast().messageId();
      bot.telegram().taps(contact.id(), confirm, shown);
      bot.telegram().taps(contact.id(), confirm, shown);
    }

    bot.takesAll();
    bot.quiet();
    assertThat(contacts)
        .allSatisfy(
            contact ->
                assertThat(bot.count("progress_update", "author = " + contact.id())).isEqualTo(1));
    assertThat(
            bot.telegram().arrived().stream().filter(a -> a.method().equals("answercallbackquery")))
        .as("each tap stops waiting")
        .hasSize(2 * contacts.size());
  }
}
