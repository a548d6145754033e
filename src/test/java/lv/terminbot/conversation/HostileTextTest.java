package lv.terminbot.conversation;

import static lv.terminbot.Bot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written, the answer is well-formed and nothing of it is lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {
  private static final Pattern MARK =
      Pattern.compile("<(/?)([a-z-]+)(?: [^<>]*)?>|&(\\w+|#\\d+);|[<>&]");
  private static final List<String> ENTITIES = List.of("lt", "gt", "amp", "quot");
  private static final int LONGEST = 4096;
  private final AtomicLong nextContact = new AtomicLong(3001);
  private Bot bot;

  @BeforeAll
  void aBot(@TempDir Path data) {
    bot = DeskBot.at("2024-01-10T10:00", data);
    bot.someone(ANNA).says("/start");
  }

  @AfterAll
  void over() {
    bot.close();
  }

  static Stream<String> texts() {
    return Stream.of(
        "<b>treknraksts</b> & <script>alert(1)</script> </blockquote> &amp; &lt; \"'`",
        "<blockquote><tg-spoiler><pre>nekad neaizvērts",
        "a < b > c && d; <>&;</>",
        "no labās \u202Eneiplīv\u202C \u200F\u200E\u2066x\u2069 \u061C",
        "nulle \u0000 zvans \u0007 bez platuma \u200B\u200D\uFEFF beigas",
        "emocijas 😀👩‍👩‍👧‍👦🇱🇻 un puse \uD83D viena \uDE00",
        "😀".repeat(2040),
        "ļ".repeat(4070),
        "<&>".repeat(1350),
        ("rinda & <i>vēl</i>\n").repeat(200),
        "garšvārds".repeat(440));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aProgressUpdateOfAnyTextComesThroughWhole(String text) {
    var contact = nextContact.getAndIncrement();
    bot.knows(LongStream.of(contact), "VARAM");
    var janis = bot.someone(contact);

    janis.says("5.1 procesā: " + text.substring(0, Math.min(text.length(), LONGEST - 14)));
    assertThat(janis.taps("✅ Apstiprināt")).isNotBlank();
    bot.quiet();
    var told = janis.texts();
    assertThat(String.join("\n", told)).contains("Kvīts Nr.");

    var kept = bot.column("words", "progress_update", "author = " + contact).getFirst();
    assertThat(letters(kept))
        .isEqualTo(letters(text.substring(0, Math.min(text.length(), LONGEST - 14))));
    janis.says("5.1");
    janis.says("5.1 vēsture");
    bot.quiet();
    allWellFormed();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void anyTextAsAQuestionGetsAnAnswer(String text) {
    var contact = nextContact.getAndIncrement();
    bot.knows(LongStream.of(contact), "TM");

    assertThat(bot.someone(contact).says(text)).isNotBlank();

    allWellFormed();
  }

  /**
   * What must survive: all but what no message can hold, control characters and lone surrogates.
   */
  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private void allWellFormed() {
    assertThat(bot.telegram().arrived())
        .filteredOn(a -> a.method().equals("sendmessage") || a.method().equals("editmessagetext"))
        .allSatisfy(
            a -> {
              assertThat(visible(a.text())).isLessThanOrEqualTo(LONGEST);
              assertThat(a.text()).doesNotContain("\u0000").isNotBlank();
            });
    assertThat(bot.count("outbox", "state in ('failed', 'uncertain')")).isZero();
    assertThat(bot.count("inbox", "tries > 0")).isZero();
  }

  /** The length that Telegram counts; fails on markup that Telegram would refuse. */
  private static int visible(String markup) {
    var open = new ArrayDeque<String>();
    var length = markup.length();
    var mark = MARK.matcher(markup);
    while (mark.find()) {
      if (mark.group(3) != null) {
        assertThat(ENTITIES).contains(mark.group(3));
        length -= mark.group().length() - 1;
      } else if (mark.group(2) == null) {
        throw new AssertionError("a bare " + mark.group() + " in " + markup);
      } else if (mark.group(1).isEmpty()) {
        open.push(mark.group(2));
        length -= mark.group().length();
      } else {
        assertThat(open.pop()).isEqualTo(mark.group(2));
        length -= mark.group().length();
      }
    }
    assertThat(open).isEmpty();
    return length;
  }
}
