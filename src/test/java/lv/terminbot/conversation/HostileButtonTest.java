package lv.terminbot.conversation;

import static lv.terminbot.Bot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Buttons pressed that were never shown, are old, or belong to another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileButtonTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  private final AtomicInteger nextTap = new AtomicInteger(1);
  private Bot bot;

  @BeforeAll
  void aBot(@TempDir Path data) {
    bot = DeskBot.at("2024-01-10T10:00", data);
    bot.someone(ANNA).says("/start");
  }

  @AfterEach
  void nothingWentWrongUnseen() {
    heard();
    assertThat(bot.count("inbox", "tries > 0")).isZero();
    assertThat(bot.count("outbox", "state in ('failed', 'uncertain')")).isZero();
  }

  @AfterAll
  void over() {
    bot.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1",
        "2o",
        "m|ogp-lv-2022-2025|3.2",
        "1m|nav-plana|9.9",
        "1m||999.99999.99999.99999",
        "1t|nav-plana|1.1",
        "1g||7fffffff",
        "1i|NAVTADAS",
        "1u|nav-plana|3.2",
        "1l|xx",
        "1c|7fffffffffffffff|7fffffff",
        "1b|1|0|NAV",
        "1j|999999999999999999",
        "1k|999999999999999999999999999999999999999999999999999999999999",
        "1z|7fffffffffffffff",
        "'; drop table person; --",
        "\u0000\u0001\uFFFF\u202E",
        "1o1o1o1o1o1o1o1o1o1o1o1o1o1o1o1o1o1o1o1o1o1o1o1o1o1o1o1o1o1o1o1o1o",
      })
  void whateverAButtonCarriesItStopsWaitingOnce(String code) {
    var contact = bot.contactOf("VARAM");

    var tap = taps(contact, code);

    heard();
    assertThat(answersTo(tap)).isEqualTo(1);
    assertThat(contact.shown()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"data", "message"})
  void aTapThatLacksAPartStopsWaitingToo(String missing) {
    var contact = bot.contactOf("VARAM");
    var tap = tap(contact, "1o");
    ((ObjectNode) tap.get("callback_query")).put("inline_message_id", "x").remove(missing);

    bot.telegram().update(tap);

    heard();
    assertThat(answersTo(idOf(tap))).isEqualTo(1);
  }

  @Test
  void aTapOfAStrangerStopsWaitingAndGetsTheSentence() {
    var stranger = bot.stranger();

    var tap = taps(stranger, "1m|ogp-lv-2022-2025|3.2");

    heard();
    assertThat(answersTo(tap)).isEqualTo(1);
    assertThat(stranger.lastShown()).contains("pieteikšanās saiti");
  }

  @Test
  void aButtonOfAnEarlierVersionSubmitsNothingAndShowsTheNewest() {
    var janis = bot.contactOf("VARAM");
    janis.says("5.1 procesā: pirmā doma");
    var old = janis.codeOf(CONFIRM);
    janis.says("5.1 procesā: otrā doma");

    assertThat(janis.forges(old)).contains("otrā doma", "Vai iesniegt?");

    assertThat(bot.count("progress_update", "author = " + janis.id())).isZero();
    janis.taps(CONFIRM);
    assertThat(bot.column("words", "progress_update", "author = " + janis.id()))
        .containsExactly("otrā doma");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1a|%s", "1e|%s|done", "1x|%s", "1b|%s|VARAM", "1c|%s"})
  void nobodyTouchesTheDraftOfAnother(String code) {
    var janis = bot.contactOf("VARAM");
    var thief = bot.contactOf("VARAM");
    janis.says("5.1 procesā: mans darbs");
    thief.says("/help");

    var shown = thief.forges(code.formatted(janis.codeOf(CONFIRM).substring(3)));

    assertThat(shown).doesNotContain("mans darbs");
    assertThat(janis.taps(CONFIRM)).contains("Kvīts Nr.", "procesā", "mans darbs");
  }

  @Test
  void nobodyReportsInTheNameOfAnInstitutionThatIsNotTheirs() {
    var janis = bot.contactOf("VARAM");
    janis.says("5.1 procesā: mūsu darbs");

    janis.forges("1b|%s|TM".formatted(janis.codeOf(CONFIRM).substring(3)));
    janis.taps(CONFIRM);

    assertThat(bot.column("institution", "progress_update", "author = " + janis.id()))
        .containsExactly("VARAM");
  }

  /** Presses under a message long gone, without waiting; returns the tap's id. */
  private String taps(Someone person, String code) {
    var tap = tap(person, code);
    bot.telegram().update(tap);
    return idOf(tap);
  }

  private ObjectNode tap(Someone person, String code) {
    var tap = RawUpdates.tap(person.id(), code, 1);
    ((ObjectNode) tap.get("callback_query")).put("id", "pressed-" + nextTap.getAndIncrement());
    return tap;
  }

  private static String idOf(ObjectNode tap) {
    return tap.get("callback_query").get("id").asText();
  }

  private long answersTo(String tap) {
    return bot.telegram().arrived().stream()
        .filter(a -> a.method().equals("answercallbackquery"))
        .filter(a -> a.body().contains("\"" + tap + "\""))
        .count();
  }

  private void heard() {
    bot.takesAll();
    bot.quiet();
  }
}
