package lv.terminbot.conversation;

import static lv.terminbot.Bot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import lv.terminbot.DeskBot;
import lv.terminbot.telegram.Arrived;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is asked in a topic is answered there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TopicTest {
  private static final long GROUP = -100_777;
  private static final String IN_TOPIC = "{'message_thread_id':42,'is_topic_message':true}";
  private DeskBot bot;

  @BeforeAll
  void aBot(@TempDir Path data) {
    bot = DeskBot.at("2024-01-10T10:00", data);
    bot.someone(ANNA).says("/start");
  }

  @AfterAll
  void over() {
    bot.close();
  }

  @Test
  void aQuestionOfAGroupIsAnsweredInItsTopic() {
    var asked = RawUpdates.wordsInGroup(GROUP, ANNA, 1, "/status@" + RawUpdates.BOT_NAME + " 3.2");

    bot.someone(GROUP).sends(RawUpdates.with(asked, IN_TOPIC));

    assertThat(lastIn(GROUP).body()).contains("\"message_thread_id\":42");
  }

  @Test
  void aQuestionInPrivateIsAnsweredInItsTopicAndTheNextOutsideOfIt() {
    var anna = bot.someone(ANNA);

    anna.sends(RawUpdates.with(RawUpdates.words(ANNA, 71, "status 3.2"), IN_TOPIC));
    assertThat(lastIn(ANNA).body()).contains("\"message_thread_id\":42");

    anna.says("status 3.2");
    assertThat(lastIn(ANNA).body()).doesNotContain("message_thread_id");
  }

  @Test
  void aButtonThatBringsANewMessageBringsItInTheTopicOfTheButton() {
    var anna = bot.someone(ANNA);
    anna.says("status");
    var tap = RawUpdates.tap(ANNA, "1w", anna.shown().getLast().messageId());
    ((ObjectNode) tap.at("/callback_query/message"))
        .put("message_thread_id", 42)
        .put("is_topic_message", true);

    anna.sends(tap);

    assertThat(lastIn(ANNA).method()).isEqualTo("sendmessage");
    assertThat(lastIn(ANNA).body()).contains("\"message_thread_id\":42");
  }

  private Arrived lastIn(long chat) {
    return bot.someone(chat).shown().getLast();
  }
}
