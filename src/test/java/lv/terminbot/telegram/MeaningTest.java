package lv.terminbot.telegram;

import static lv.terminbot.telegram.RawUpdates.with;
import static lv.terminbot.telegram.Translated.ANNA;
import static lv.terminbot.telegram.Translated.GROUP;
import static lv.terminbot.telegram.Translated.arrival;
import static lv.terminbot.telegram.Translated.inGroup;
import static lv.terminbot.telegram.Translated.message;
import static lv.terminbot.telegram.Translated.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.ChatKind;
import lv.terminbot.mailbox.TopicId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When, where and by whom something was said. */
class MeaningTest {
  @Test
  void aMessageTellsWhenItWasWrittenAndWhenItCame() {
    var late = message(with(says("status"), "{'date':1704700859}"));

    assertThat(late.writtenAt()).isEqualTo("2024-01-08T08:00:59Z");
    assertThat(late.receivedAt()).isEqualTo(Translated.NOW);
  }

  @Test
  void anEditTellsWhenItWasChanged() {
    var changed = with(RawUpdates.edited(ANNA, 7, "3.2 pabeigts"), "{'edit_date':1704701000}");

    assertThat(message(changed).writtenAt()).isEqualTo("2024-01-08T08:03:20Z");
  }

  @Test
  void whoLeftTellsWhen() {
    var left = message(RawUpdates.membership(ANNA, ANNA, "kicked"));

    assertThat(left.writtenAt()).isEqualTo("2024-01-08T08:00:00Z");
  }

  @Test
  void whatTelegramDoesNotDateIsWrittenWhenItCame() {
    assertThat(List.of(RawUpdates.tap(ANNA, "s", 9), RawUpdates.typing(ANNA, "q", "3.2")))
        .allSatisfy(update -> assertThat(message(update).writtenAt()).isEqualTo(Translated.NOW));
  }

  @Test
  void aTopicOfAGroupArrivesWithTheWords() {
    var update = with(inGroup("/status 3.2"), "{'message_thread_id':42,'is_topic_message':true}");

    assertThat(message(update).place().topic()).contains(new TopicId(42));
    assertThat(message(update).chat()).isEqualTo(new ChatId(GROUP));
  }

  @Test
  void aTopicOfAPrivateChatToo() {
    var update = with(says("status"), "{'message_thread_id':42,'is_topic_message':true}");

    assertThat(message(update).place().topic()).contains(new TopicId(42));
    assertThat(message(update).kind()).isEqualTo(ChatKind.PRIVATE);
  }

  @Test
  void aThreadOfRepliesIsNoTopic() {
    var update = with(inGroup("/status"), "{'message_thread_id':42}");

    assertThat(message(update).place().topic()).isEmpty();
  }

  @Test
  void aButtonTellsTheTopicItWasPressedIn() {
    var tap = RawUpdates.tap(ANNA, "s", 9);
    ((ObjectNode) tap.at("/callback_query/message"))
        .put("message_thread_id", 42)
        .put("is_topic_message", true);

    assertThat(message(tap).place().topic()).contains(new TopicId(42));
  }

  @Test
  void anAnonymousAdministratorIsHeardAsHidden() {
    var hidden =
        with(
            inGroup("/status 3.2"),
            "{'from':{'id':1087968824,'is_bot':true,'first_name':'Group',"
                + "'username':'GroupAnonymousBot'},'sender_chat':{'id':-100,'type':'supergroup'}}");

    assertThat(message(hidden).from().inNameOf()).contains(new ChatId(GROUP));
    assertThat(message(hidden).from().isPerson()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sveiki", "3.2?"})
  void whatTheySayToOthersIsPassedOverAllTheSame(String words) {
    var hidden = with(inGroup(words), "{'sender_chat':{'id':-100,'type':'supergroup'}}");

    assertThat(arrival(hidden)).isEmpty();
  }
}
