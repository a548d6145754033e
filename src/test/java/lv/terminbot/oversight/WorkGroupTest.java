package lv.terminbot.oversight;

import static lv.terminbot.Bot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The group that gets digests instead of each coordinator, through all that happens to groups. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkGroupTest {
  private static final long JANIS = 2001;
  private static final LocalDate FIRST_MONDAY = LocalDate.of(2023, 10, 2);
  private static final String IN_TOPIC = "{'message_thread_id':42,'is_topic_message':true}";
  private final AtomicLong nextGroup = new AtomicLong(-100_001);
  private final AtomicLong nextDay = new AtomicLong();
  private Bot bot;
  private Someone anna;
  private Someone janis;
  private long group;
  private String today;

  @BeforeAll
  void aBot(@TempDir Path data) {
    bot = DeskBot.at("2023-09-29T10:00", data);
    anna = bot.someone(ANNA);
    anna.says("/start");
    bot.knows(LongStream.of(JANIS), "VARAM");
    janis = bot.someone(JANIS);
  }

  @BeforeEach
  void anotherDayAndGroup() {
    group = nextGroup.getAndDecrement();
    reportsOnAnotherDay();
    saysHere(group);
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
  void aGroupThatTheBotIsNotInIsNoWorkGroupAnyLonger() {
    bot.telegram()
        .goesWrong(Fault.refusal(403, "Forbidden: bot was kicked from the group chat").in(group));

    bot.itIs(today + "T17:00");
    heard();

    assertThat(anna.lastShown()).contains("Darba grupā vairs nevaru rakstīt");
    assertThat(bot.count("work_group", "1 = 1")).isZero();
  }

  @Test
  void hereInATopicMeansThatTopic() {
    bot.someone(group).sends(RawUpdates.with(here(group), IN_TOPIC));
    assertThat(bot.someone(group).lastShown()).contains("šajā tēmā");

    bot.itIs(today + "T17:00");
    bot.restart();

    assertThat(digests(group)).hasSize(1);
    assertThat(bot.someone(group).shown().getLast().body()).contains("\"message_thread_id\":42");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | Bad Request: TOPIC_CLOSED                                        | tēma ir slēgta
          400 | Bad Request: message thread not found                            | tēmas vairs nav
          400 | Bad Request: not enough rights to send text messages to the chat | nav atļauts rakstīt
          403 | Forbidden: CHAT_RESTRICTED                                       | nav atļauts rakstīt
          400 | Bad Request: MESSAGE_EMPTY                                       | Telegram to nepieņēma
          """)
  void whatTheGroupDoesNotTakeGoesToTheCoordinatorsAndTheGroupIsTriedAgain(
      int code, String description, String reason) {
    bot.someone(group).sends(RawUpdates.with(here(group), IN_TOPIC));
    bot.telegram().goesWrong(Fault.refusal(code, description).in(group));

    bot.itIs(today + "T17:00");
    heard();

    assertThat(digests(group)).isEmpty();
    assertThat(anna.lastShown()).contains(reason, "Kas jauns kopš", "VARAM", "5.1");
    assertThat(anna.buttons()).contains("Kas vēl nav iesniedzis");

    var before = digests(ANNA).size();
    reportsOnAnotherDay();
    bot.itIs(today + "T17:00");
    heard();
    assertThat(digests(group)).hasSize(1);
    assertThat(digests(ANNA)).hasSize(before);
  }

  @Test
  void anotherGroupThatLosesTheBotChangesNothing() {
    bot.telegram().update(RawUpdates.membership(nextGroup.getAndDecrement(), ANNA, "left"));
    heard();

    bot.itIs(today + "T17:00");

    assertThat(digests(group)).hasSize(1);
  }

  private void reportsOnAnotherDay() {
    var days = nextDay.getAndIncrement();
    today = FIRST_MONDAY.plusWeeks(days / 5).plusDays(days % 5).toString();
    bot.itIs(today + "T12:00");
    janis.says("5.1 procesā: " + today);
    janis.taps("✅ Apstiprināt");
  }

  private void saysHere(long chat) {
    bot.someone(chat).sends(here(chat));
  }

  private static ObjectNode here(long chat) {
    return RawUpdates.wordsInGroup(chat, ANNA, 1, "/here@" + RawUpdates.BOT_NAME);
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
