package lv.terminbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** What one poll brings, whatever is among it. */
class PollRequestTest {
  private static final String HEARD =
      """
      {"update_id":8,"message":{"message_id":2,"date":1704700859,"text":"3.2",
       "from":{"id":5,"is_bot":false,"first_name":"Anna"},"chat":{"id":5,"type":"private"}}}
      """;

  @ParameterizedTest
  @ValueSource(ints = {99, 900, 100_000})
  void anUpdateIsPassedOverHoweverDeepItGoesAndTheNextIsHeard(int levels)
      throws TelegramApiRequestException {
    // given
    var deep =
        "{\"update_id\":7,\"message\":"
            + "{\"message_id\":1,\"reply_to_message\":".repeat(levels)
            + "{}"
            + "}".repeat(levels + 1);

    // when
    var updates =
        new PollRequest(0, 100, Duration.ZERO)
            .deserializeResponse("{\"ok\":true,\"result\":[" + deep + "," + HEARD + "]}");

    // then
    assertThat(updates).extracting(Update::getUpdateId).containsExactly(7, 8);
    assertThat(updates.getFirst().hasMessage()).isFalse();
    assertThat(updates.getLast().getMessage().getText()).isEqualTo("3.2");
  }
}
