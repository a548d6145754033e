package lv.terminbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator reads of a refusal, which the outbox keeps. */
class RefusalWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | Bad Request: chat not found                            | 400 Bad Request: chat not found
          400 | Bad Request: CHAT_WRITE_FORBIDDEN                      | 400 Bad Request: chat_write_forbidden
          403 | Forbidden: bot was blocked by the user                 | 403 Forbidden: bot was blocked by the user
          409 | Conflict: terminated by other getUpdates request; make sure that one runs | 409 Conflict: terminated by other getUpdates request
          429 | Too Many Requests: retry after 7                       | 429 Too Many Requests: retry after
          401 | Unauthorized                                           | 401 Unauthorized
          400 | Bad Request: can't parse entities: unsupported tag ilze | 400 Bad Request: can't parse entities
          400 | Bad Request: what Ilze Kalniņa wrote                   | 400 Bad Request
          418 | Ilze Kalniņa                                           | 418
          """)
  void itIsItsCodeAndWhatIsKnownOfItAndNothingThatItMayQuote(
      int code, String description, String told) {
    var no = new CallOutcome.Refused<>(code, description, Optional.empty(), Optional.empty());

    assertThat(no.inWords()).isEqualTo(told);
  }
}
