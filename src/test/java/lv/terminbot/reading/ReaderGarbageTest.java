package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfReport;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.words.PlainWriting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, however long, hostile or broken. */
class ReaderGarbageTest {
  /** Far longer than any message takes on a busy machine, far shorter than a trap would. */
  private static final Duration ENDLESS = Duration.ofSeconds(20);

  private static final int ROUNDS = Integer.getInteger("fuzz.runs", 100);

  private final Reader reader = Words.reader();
  private final PlanIndex book = Books.real();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void anyTextGetsAnAnswerAndEveryGuessFitsAButton(long seed) {
    var random = new Random(seed);
    for (var round = 0; round < ROUNDS; round++) {
      // given
      var text = garbage(random);

      // when
      var intent = reader.read(text, book).intent();

      // then
      if (intent instanceof OfHelp.Unclear(var guesses)) {
        assertThat(guesses).isNotEmpty().hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
        assertThat(guesses)
            .allSatisfy(
                guess -> assertThatCode(() -> ButtonCode.encode(guess)).doesNotThrowAnyException());
      }
      if (intent instanceof OfReport.QuickUpdate(_, _, var kept, _, _)) {
        assertThat(PlainWriting.of(text.replace("\0", ""))).contains(kept);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "3",
        "3.",
        "3.2 ",
        "3.2,",
        ".",
        "? ",
        "\n",
        "\uFF9E",
        "3.2 \uFF9E",
        "statuss ",
        "kā iet ar ",
        "statusz ",
        "@",
        "/",
        "/start ",
        "-",
        "ā\u0304",
        "\u037a",
        "\u0304",
        "\u200F",
        "\0",
        "🙂",
        "\uD83D",
        "ﷺ",
        "uzaicini ",
        "procesā ",
        "3.2 procesā: ",
        ". ",
        "lidzdalibaz ",
        "%",
        "50% "
      })
  void theLongestMessageIsReadAtOnce(String piece) {
    // given
    var text = piece.repeat(4096 / piece.length());
    reader.read(text, book);

    // then
    assertTimeoutPreemptively(ENDLESS, () -> reader.read(text, book));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "birojs ministrija Ekonomikas ministrija valsts Valsts ieņēmumu dienests",
        "aģentūra aizsardzības ministrija Tieslietu ministrija valsts valsts aģentūra"
      })
  void institutionsWhoseNamesShareTheirWordsAreRead(String text) {
    assertThatCode(() -> reader.read(text, book)).doesNotThrowAnyException();
  }

  private static String garbage(Random random) {
    var pieces =
        List.of(
            "3.2",
            "3,2",
            "9.9",
            "3",
            "77",
            "VARAM",
            "vk",
            "status",
            "statuss",
            "procesā",
            "izpildīts",
            "nav",
            "vēl",
            "par",
            "?",
            "!",
            ":",
            "\n",
            "/",
            "@bot",
            "/start",
            "uzaicini",
            "atcelt",
            "EN",
            "valoda",
            "līdzdalība",
            "ministrija",
            "teksts",
            "🙂",
            "\0",
            "\u202E",
            "\uDC00",
            "<b>",
            "&",
            "%s",
            "{0}",
            "....",
            ",,,",
            "3..2",
            "50%",
            "999999999999999999",
            "statsu",
            "vēsture",
            "atskaite");
    var text = new StringBuilder();
    for (var n = random.nextInt(12); n > 0; n--) {
      text.append(pieces.get(random.nextInt(pieces.size())));
      text.append(random.nextInt(4) == 0 ? "" : " ");
    }
    for (var n = random.nextInt(5); n > 0; n--) {
      text.insert(
          random.nextInt(text.length() + 1), (char) random.nextInt(Character.MAX_VALUE + 1));
    }
    return text.toString();
  }
}
