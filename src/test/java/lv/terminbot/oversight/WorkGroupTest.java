package lv.terminbot.oversight;

import static lv.terminbot.Bot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.Fault;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The group that gets digests instead of each coordinator, through all that happens to groups. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkGroupTest {
  private static final long JANIS = 2001;
  private final AtomicLong nextGroup = new AtomicLong(-100_001);
  private final AtomicLong nextDay = new AtomicLong();
  private Bot bot;
  private Someone anna;
  private Someone janis;
  private long group;
  private String today;

  @BeforeAll
  void aBot(@TempDir Path data) {
    bot = DeskBot.at("2023-12-01T10:00", data);
    anna = bot.someone(ANNA);
    anna.says("/start");
    bot.knows(LongStream.of(JANIS), "VARAM");
    janis = bot.someone(JANIS);
  }

  @BeforeEach
  void anotherDayAndGroup() {
    group = nextGroup.getAndDecrement();
    today =
        List.of("2023-12-04", "2023-12-05", "2023-12-06", "2023-12-07", "2023-12-08")
            .get((int) nextDay.getAndIncrement());
    bot.itIs(today + "T12:00");
    saysHere(group);
    janis.says("5.1 procesā: " + today);
    janis.taps("✅ Apstiprināt");
  }

  @AfterAll
  void over() {
    bot.close();
  }

  @Test
  void itFollowsAGroupThatBecomesASupergroup() {
    var supergroup = nextGroup.getAndDecrement();
    bot.telegram().update(moved(group, supergroup));
    heard();

    bot.itIs(today + "T17:00");

    assertThat(digests(supergroup)).hasSize(1);
    assertThat(digests(group)).isEmpty();
  }

  @Test
  void itFollowsAlsoWhenTelegramTellsOfTheMoveOnlyAtSending() {
    var supergroup = nextGroup.getAndDecrement();
    var before = digests(ANNA).size();
    bot.telegram().goesWrong(Fault.moved(supergroup).in(group));

    bot.itIs(today + "T17:00");
    heard();

    assertThat(digests(supergroup)).hasSize(1);
    assertThat(bot.column("chat", "work_group", "1 = 1"))
        .containsExactly(Long.toString(supergroup));
    assertThat(digests(ANNA)).hasSize(before);
  }

  @Test
  void whenTheBotIsRemovedTheCoordinatorsAreToldAndGetThemAgain() {
    var before = digests(ANNA).size();
    bot.telegram().update(RawUpdates.membership(group, ANNA, "kicked"));
    heard();
    assertThat(anna.lastShown()).contains("Darba grupā vairs nevaru rakstīt");

    bot.itIs(today + "T17:00");

    assertThat(digests(ANNA)).hasSize(before + 1);
    assertThat(digests(group)).isEmpty();
  }

  @Test
  void aGroupThatCannotBeWrittenToIsNoWorkGroupAnyLonger() {
    bot.telegram().goesWrong(Fault.blocked().in(group));

    bot.itIs(today + "T17:00");
    heard();

    assertThat(anna.lastShown()).contains("Darba grupā vairs nevaru rakstīt");
    assertThat(bot.count("work_group", "1 = 1")).isZero();
  }

  @Test
  void anotherGroupThatLosesTheBotChangesNothing() {
    bot.telegram().update(RawUpdates.membership(nextGroup.getAndDecrement(), ANNA, "left"));
    heard();

    bot.itIs(today + "T17:00");

    assertThat(digests(group)).hasSize(1);
  }

  private void saysHere(long chat) {
    bot.someone(chat).sends(RawUpdates.wordsInGroup(chat, ANNA, 1, "/here@" + RawUpdates.BOT_NAME));
  }

  private static ObjectNode moved(long from, long to) {
    var update = RawUpdates.wordsInGroup(from, ANNA, 7, "");
    var message = (ObjectNode) update.get("message");
    message.remove("text");
    message.put("migrate_to_chat_id", to);
    return update;
  }

  private List<String> digests(long chat) {
    return bot.someone(chat).texts().stream().filter(t -> t.contains("Kas jauns kopš")).toList();
  }

  private void heard() {
    bot.takesAll();
    bot.quiet();
  }
}
