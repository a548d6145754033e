package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Strangers who write without end while contacts work: what they leave behind, and how long the
 * contacts wait. {@code -Dintake=10000} says how many messages.
 */
class IntakeFloodTest {
  private static final int MESSAGES = Integer.getInteger("intake", 240);
  private static final int CONTACTS = 20;
  @TempDir private Path data;

  @Test
  void aFloodOfStrangersCostsARowAndASentenceEach() {
    try (var bot = DeskBot.at("2024-01-10T10:00", data)) {
      var contacts =
          IntStream.range(0, CONTACTS).mapToObj(i -> bot.contactOf(i % 2 == 0 ? "TM" : "VARAM"));
      var working = contacts.peek(contact -> contact.says("/help")).toList();
      var strangers = Stream.generate(bot::stranger).limit(Math.min(100, MESSAGES / 6)).toList();
      var quiet = waits(bot, working, List.of(), MESSAGES / 5);
      var bytes = bytes(bot);
      var inbox = bot.count("inbox", "1 = 1");
      var began = bot.clock().millis();

      var flooded = waits(bot, working, strangers, MESSAGES);

      var windows = 1 + (bot.clock().millis() - began) / 600_000;
      assertThat(bot.count("inbox", "of_stranger = true"))
          .isLessThanOrEqualTo(strangers.size() * 2L);
      for (var stranger : strangers) {
        assertThat(stranger.texts().size()).isBetween(1, (int) windows + 1);
      }
      if (Integer.getInteger("intake") != null) {
        System.out.printf(
            "flood of %d by %d strangers: %d rows of theirs, %d of the contacts'; %d bytes more;"
                + " a contact waits %s µs without, %s µs with (median, 99 %%)%n",
            MESSAGES,
            strangers.size(),
            bot.count("inbox", "of_stranger = true"),
            bot.count("inbox", "1 = 1") - inbox - bot.count("inbox", "of_stranger = true"),
            bytes(bot) - bytes,
            quiet,
            flooded);
      }
    }
  }

  /** How long contacts wait for an answer, among so many messages of strangers. */
  private static List<Long> waits(
      DeskBot bot, List<Someone> working, List<Someone> strangers, int messages) {
    var took = new ArrayList<Long>();
    for (var i = 0; i < messages; i++) {
      if (!strangers.isEmpty()) {
        bot.telegram().says(strangers.get(i % strangers.size()).id(), "atbildi! " + i);
      }
      if (i % 20 == 0) {
        var contact = working.get(i / 20 % CONTACTS);
        var from = System.nanoTime();
        assertThat(contact.says("3.2")).contains("3.2");
        took.add((System.nanoTime() - from) / 1000);
      }
    }
    took.sort(Long::compare);
    return List.of(took.get(took.size() / 2), took.get(took.size() * 99 / 100));
  }

  private static long bytes(DeskBot bot) {
    return bot.bean(JdbcClient.class)
        .sql("select page_count * page_size from pragma_page_count, pragma_page_size")
        .query(Long.class)
        .single();
  }

  @Test
  void aStrangerWhoFloodedStillGetsInByALink() {
    try (var bot = DeskBot.at("2024-01-10T10:00", data)) {
      var anna = bot.someone(Bot.ANNA);
      var code = anna.says("uzaicini TM").replaceAll("(?s).*start=([\\w-]+).*", "$1");
      var stranger = bot.stranger();
      IntStream.range(0, 50).forEach(i -> bot.telegram().says(stranger.id(), "sveiki " + i));
      bot.quiet();
      assertThat(stranger.texts()).hasSize(1);

      stranger.says("/start " + code);
      assertThat(stranger.says("jā")).contains("TM");

      assertThat(bot.count("membership", "person = " + stranger.id())).isEqualTo(1);
    }
  }

  @Test
  void whoStopsAndStartsTheBotWithoutEndOrTakesItIntoGroupsLeavesNothing() {
    try (var bot = DeskBot.at("2024-01-10T10:00", data)) {
      var stranger = bot.stranger().id();
      for (var i = 0; i < 50; i++) {
        for (var status : List.of("kicked", "member")) {
          bot.telegram().update(RawUpdates.membership(stranger, stranger, status));
          bot.telegram().update(RawUpdates.membership(-100L - i, stranger, status));
        }
      }
      bot.quiet();

      assertThat(bot.count("inbox", "1 = 1")).isZero();
    }
  }

  @Test
  void whoGuessesJoinLinksGetsNoFurtherThanAFewTries() {
    try (var bot = DeskBot.at("2024-01-10T10:00", data)) {
      var stranger = bot.stranger();
      IntStream.range(0, 300).forEach(i -> bot.telegram().says(stranger.id(), "/start abc" + i));
      bot.quiet();

      assertThat(bot.count("inbox", "sender = " + stranger.id())).isEqualTo(10);
    }
  }

  @Test
  void aContactWhoseTelephoneWritesByItselfIsToldOnceAndLosesNothingBeforeThat() {
    try (var bot = DeskBot.at("2024-01-10T10:00", data)) {
      var dace = bot.contactOf("TM");
      IntStream.range(0, 400).forEach(i -> bot.telegram().says(dace.id(), "3.2"));
      bot.quiet();

      assertThat(bot.count("inbox", "sender = " + dace.id() + " and content <> 'much'"))
          .isEqualTo(200);
      assertThat(dace.texts().stream().filter(text -> text.contains("ātrāk, nekā varu izlasīt")))
          .hasSizeBetween(1, 2);
      bot.itIs("2024-01-10T10:20");
      assertThat(dace.says("3.2")).contains("3.2");
    }
  }
}
