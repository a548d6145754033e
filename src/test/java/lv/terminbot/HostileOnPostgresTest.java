package lv.terminbot;

import static lv.terminbot.WholeBot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.stream.Stream;
import lv.terminbot.store.Databases;
import lv.terminbot.telegram.RawUpdates;
import lv.terminbot.text.Html;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PostgreSQL refuses characters that SQLite takes: names, tags, texts and buttons made of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileOnPostgresTest {
  private WholeBot bot;

  @BeforeAll
  void aBot(@TempDir Path data) {
    bot = WholeBot.startedOn(Databases.POSTGRESQL.settings(), data, "2024-01-10T10:00");
    bot.someone(ANNA).says("/start");
  }

  @AfterEach
  void nothingWentWrongUnseen() {
    bot.quiet();
    assertThat(bot.count("inbox", "tries > 0")).isZero();
    assertThat(bot.count("outbox", "state in ('failed', 'uncertain')")).isZero();
  }

  @AfterAll
  void over() {
    bot.close();
  }

  static Stream<String> names() {
    return Stream.of(
        "\u0000",
        " ",
        "\u2003\u00A0",
        "\u200B\u200D\u2060\uFEFF",
        "\u3164",
        "\u202E\u2066\u200F",
        "\u0001\u0007\u001B[31m",
        "<b>Jānis</b> & </b> &amp; \"'",
        "😀".repeat(64),
        "ja\u0000nis\u202E sināj",
        "\uD83D",
        "Z̷̡̢a̶̧l̴̨g̵o".repeat(4));
  }

  @ParameterizedTest
  @MethodSource("names")
  void whateverSomebodyIsCalledTheCoordinatorLearnsWhoReported(String name) {
    var janis = bot.contactOf("VARAM");
    janis.sends(named(name, tap(janis, "1l|en")));

    janis.sends(named(name, RawUpdates.words(janis.id(), 3, "5.1 procesā: darām")));
    janis.sends(named(name, tap(janis, janis.codeOf("✅ Confirm"))));

    assertThat(janis.lastShown()).as("keeps the language once chosen").contains("Receipt No.");
    var kept = bot.column("name", "person", "id = " + janis.id()).getFirst();
    assertThat(kept).matches(Html::isSeen, "can be seen");
    assertThat(bot.someone(ANNA).lastShown()).contains("VARAM", "darām");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "\u0000", "lv\u0000", "💥", "zz-ZZ-x-y", "en_US.UTF-8"})
  void aStrangeLanguageTagIsNoReasonNotToAnswer(String tag) {
    var stranger = bot.stranger();
    var update = RawUpdates.words(stranger.id(), 1, "sveiki");
    ((ObjectNode) update.findValue("from")).put("language_code", tag);

    assertThat(stranger.sends(update)).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0000\u0000", "a\u0000b", "\uD83D", "\uDE00\uD83D", "\uFFFF"})
  void textsThatTheDatabaseRefusesAreHeardWithoutWhatItRefuses(String text) {
    var janis = bot.contactOf("TM");

    assertThat(janis.says(text)).isNotBlank();
    assertThat(janis.says("3.2 procesā: tiek" + text + "darīts")).contains("Vai iesniegt?");
    assertThat(janis.taps("✅ Apstiprināt")).contains("Kvīts Nr.");
    assertThat(janis.forges("1m|" + text)).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\u202E\u2066", "\u3164", "\u0007", " \u00A0\u2003", "\uFE0F"})
  void aTextThatNobodySeesIsNoProgressUpdate(String unseen) {
    var janis = bot.contactOf("TM");

    assertThat(janis.says("3.1 procesā: " + unseen)).contains("Uzrakstiet");
    janis.says(unseen);

    assertThat(bot.count("draft", "words is not null and person = " + janis.id())).isZero();
  }

  private static ObjectNode named(String name, ObjectNode update) {
    var from = (ObjectNode) update.properties().stream().toList().getFirst().getValue().get("from");
    from.put("first_name", name).remove("last_name");
    return update;
  }

  private static ObjectNode tap(Someone person, String code) {
    return RawUpdates.tap(person.id(), code, 1);
  }
}
