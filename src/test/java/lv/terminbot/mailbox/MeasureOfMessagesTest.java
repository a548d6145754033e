package lv.terminbot.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import lv.terminbot.mailbox.Reply.Document;
import lv.terminbot.text.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Telegram would refuse is refused when it is made, by whoever makes it. */
class MeasureOfMessagesTest {
  private static final ChatId ANNA = new ChatId(1001);
  private static final Attachment TABLE =
      new Attachment("atskaites.csv", "text/csv", new byte[] {1, 2, 3});

  @Test
  void anArticleHasATitleAndAsMuchTextAsAMessageHolds() {
    var longest = new Article("3.2", "", Html.escape("ā".repeat(4096)));

    assertThat(longest.text().visible()).hasSize(4096);
    refused(() -> new Article("3.2", "", Html.escape("ā".repeat(4097))));
    refused(() -> new Article("3.2", "", Html.EMPTY));
    refused(() -> new Article(" ", "", Html.escape("procesā")));
  }

  @Test
  void aButtonHoldsSixtyFourBytesAndNotAsManyLetters() {
    assertThat(new Button("Jā", "ā".repeat(32)).code()).hasSize(32);
    refused(() -> new Button("Jā", "ā".repeat(33)));
    refused(() -> new Button("Jā", ""));
  }

  @ParameterizedTest
  @CsvSource({"-1, 2", "3, 3", "4, 2"})
  void aLinkIsBehindWords(int from, int to) {
    refused(() -> new Link(from, to, "https://example.org"));
  }

  @ParameterizedTest
  @CsvSource({
    "-1002000000000, true",
    "-5, true",
    "1001, false",
  })
  void aGroupIsKnownByItsNumber(long number, boolean group) {
    assertThat(new ChatId(number).isGroup()).isEqualTo(group);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 1001, 7_000_000_001L})
  void whereSomebodyTypesIsNoGroupAndNotTheirChat(long person) {
    assertThat(ChatId.ofInline(person).isGroup()).isFalse();
    assertThat(ChatId.ofInline(person)).isNotEqualTo(new ChatId(person));
  }

  @Test
  void wordsTooLongToStandUnderAFileComeBeforeIt() {
    var longWords = Html.escape("ā".repeat(Document.LONGEST_CAPTION + 1));
    refused(() -> new Document(ANNA, TABLE, longWords));

    var replies = Response.below(new Page(longWords)).with(TABLE).to(new Destination(ANNA));

    assertThat(replies)
        .containsExactly(new Reply.Message(ANNA, longWords), new Document(ANNA, TABLE, Html.EMPTY));
  }

  @Test
  void fewWordsStandUnderTheFileWithTheirButtons() {
    var buttons = List.of(List.of(new Button("Vēl", "1P")));
    var words = Html.escape("Tabula");

    var replies = Response.below(new Page(words, buttons)).with(TABLE).to(new Destination(ANNA));

    assertThat(replies).containsExactly(new Document(new Destination(ANNA), TABLE, words, buttons));
  }

  /** What is in it may be somebody's report. */
  @Test
  void aFileIsNamedInALogWithoutWhatIsInIt() {
    assertThat(TABLE).hasToString("atskaites.csv, text/csv, 3 bytes");
  }

  private static void refused(Runnable making) {
    assertThatIllegalArgumentException().isThrownBy(making::run);
  }
}
