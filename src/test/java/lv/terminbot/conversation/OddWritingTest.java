package lv.terminbot.conversation;

import static lv.terminbot.Bot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing that other bots stumbled over, as their users have reported it. */
class OddWritingTest {
  private static final String TURNED = "\u202Eannā\u202C\u2067J\u2069";
  private DeskBot bot;
  private Someone anna;
  private Someone liga;

  @BeforeEach
  void aBot(@TempDir Path data) {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(ANNA);
    anna.says("/start");
    liga = bot.contactOf("VAS");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  /**
   * python-telegram-bot/python-telegram-bot#200 and #868, erickskrauch/da-pizda-bot#27: what stands
   * between a command and its object, and within words.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/status\n1.1",
        "/status\u00a01.1",
        "/status\u20031.1",
        "/STATUS 1.1",
        "sta\u200btuss 1.1",
        "\u2067status 1.1\u2069",
        "👋👋 status 1.1",
        "１．１",
        "1․1",
        "1\u200b.\u200b1",
        "١.١",
        "status 1\ufe0f.1"
      })
  void aQuestionIsTheSameInWhateverWriting(String words) {
    assertThat(liga.says(words)).contains("1.1 Ietvara dokuments");
  }

  /** NousResearch/hermes-agent#14363: a phone makes a dash of a hyphen. */
  @ParameterizedTest
  @ValueSource(
      strings = {"cikls 2024-2025", "cikls 2024–2025", "cikls 2024—2025", "cikls 2024‑2025"})
  void aCycleIsTheSameWithADash(String words) {
    assertThat(anna.says(words)).contains("2024. un 2025. gadā", "Pārskata periods");
  }

  /** banteg/takopi#171, grinev/opencode-telegram-bot#169: an app cuts what is too long. */
  @Test
  void aReportCutByTheAppIsOneReport() {
    var long1 = "1.1 procesā: " + "Apmācīti darbinieki. ".repeat(194) + "Tad";

    bot.telegram().says(liga.id(), long1);
    liga.says("pabeigti četri kursi un sākts piektais. " + "Un vēl. ".repeat(440) + "Tad");
    liga.says("notika arī sestais kurss.");
    liga.taps("✅ Apstiprināt");

    assertThat(bot.column("words", "progress_update", "measure = '1.1'").getFirst())
        .startsWith("Apmācīti darbinieki. ")
        .contains("Tad\npabeigti četri kursi un sākts")
        .endsWith("Tad\nnotika arī sestais kurss.");
    assertThat(bot.count("progress_update", "1 = 1")).isEqualTo(1);
  }

  @Test
  void whatIsSaidAfterALongMessageIsSomethingElse() {
    var first = RawUpdates.words(liga.id(), 80, "1.1 procesā: " + "Apmācīti. ".repeat(390));
    liga.sends(first);
    var later = RawUpdates.words(liga.id(), 81, "kas vēl jāiesniedz");
    ((ObjectNode) later.get("message")).put("date", first.at("/message/date").asInt() + 5);

    assertThat(liga.sends(later)).contains("Vēl jāiesniedz");
  }

  /** The words of a report stay as they were written. */
  @Test
  void whatIsReportedKeepsItsWriting() {
    assertThat(liga.says("1.1 procesā: 3–5 kursi 👩‍👩‍👧, 20 ½ stundas, 1․ daļa"))
        .contains("3–5 kursi 👩‍👩‍👧, 20 ½ stundas, 1․ daļa");
  }

  /** NousResearch/hermes-agent#60848: a message in which nothing is seen. */
  @ParameterizedTest
  @ValueSource(strings = {"\u200b\u200b", "\u2800", "\u3164", "\u2063", "\ufeff", "\u00ad"})
  void whatCannotBeSeenIsNoAnswer(String words) {
    liga.says("atskaite 1.1");
    liga.taps("🔵 procesā");

    assertThat(liga.says(words)).contains("Kas paveikts?");

    assertThat(bot.column("words", "draft", "words is not null")).isEmpty();
  }

  /** majn/telegram-purple#141, mautrix/telegram#592: names that turn the line. */
  @Test
  void aNameOrFileThatTurnsTheWritingReadsInOneDirection() {
    var link = anna.says("/invite TM").replaceAll("(?s).*start=([\\w-]+).*", "$1");
    var eva = bot.stranger();
    eva.sends(named(RawUpdates.words(eva.id(), 1, "/start " + link), "message"));
    var yes = eva.codeOf(eva.buttons().getFirst());
    var tap = RawUpdates.tap(eva.id(), yes, eva.shown().getLast().messageId());
    eva.sends(named(tap, "callback_query"));
    bot.telegram().update(RawUpdates.membership(eva.id(), eva.id(), "kicked"));
    bot.quiet();
    anna.says("trauksmes");
    assertThat(anna.lastShown()).contains("annāJ");
    assertThat(anna.buttons()).contains("Noņemt: annāJ");

    liga.says("1.1 procesā: apmācīts");
    liga.sends(
        RawUpdates.other(
            liga.id(),
            "document",
            "{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"file_name\":\"ak\u202Etxe.pdf\"}"));
    liga.taps("✏️ Pierādījumi");

    assertThat(liga.buttons()).contains("🗑 aktxe.pdf");
    assertThat(bot.column("name", "evidence", "1 = 1")).containsExactly("aktxe.pdf");
  }

  private static ObjectNode named(ObjectNode update, String kind) {
    ((ObjectNode) update.get(kind).get("from"))
        .put("first_name", TURNED)
        .put("last_name", "\u200b");
    return update;
  }
}
