package lv.terminbot.people;

import static lv.terminbot.Bot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Only an invited person comes in, once, in time, and nobody else by the same link. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
@Isolated("reads the log")
class JoinLinkTest {
  private static final String YES = "Jā, tas esmu es";
  private Bot bot;

  @BeforeAll
  void aBot(@TempDir Path data) {
    bot = DeskBot.at("2023-11-01T10:00", data);
    bot.someone(ANNA).says("/start");
  }

  @BeforeEach
  void aDayOfNoReminder() {
    bot.itIs("2023-11-01T10:00");
  }

  @AfterAll
  void over() {
    bot.close();
  }

  @Test
  void aLinkOpenedAfterAWeekLetsNobodyIn() {
    var janis = bot.stranger();
    var code = code();

    bot.itIs("2023-11-08T10:01");

    assertThat(janis.says("/start " + code)).contains("vairs neder");
    assertNotIn(janis);
  }

  @Test
  void aLinkConfirmedAfterAWeekLetsNobodyIn() {
    var janis = bot.stranger();
    janis.says("/start " + code());

    bot.itIs("2023-11-08T10:01");

    assertThat(janis.taps(YES)).contains("vairs neder");
    assertNotIn(janis);
  }

  @Test
  void whoGuessesTheNumberOfAnothersLinkDoesNotComeIn() {
    var janis = bot.stranger();
    var thief = bot.stranger();
    janis.says("/start " + code());
    thief.says("sveiki");

    assertThat(thief.forges(janis.codeOf(YES))).contains("vairs neder");

    assertNotIn(thief);
    assertThat(janis.taps(YES)).contains("kontaktpersona");
  }

  @Test
  void aLinkThatNobodyHasOpenedIsNotConfirmedByItsNumber() {
    code();
    var thief = bot.stranger();
    thief.says("sveiki");
    var link = bot.column("max(id)", "join_link", "1 = 1").getFirst();

    assertThat(thief.forges("1j|" + link)).contains("vairs neder");

    assertNotIn(thief);
  }

  @Test
  void aUsedLinkLetsInNeitherAnotherNorTheSameAgain() {
    var janis = bot.stranger();
    var code = code();
    janis.says("/start " + code);
    janis.taps(YES);

    assertThat(bot.stranger().says("/start " + code)).contains("vairs neder");
    assertThat(janis.says("/start " + code)).contains("vairs neder");
    assertThat(bot.count("membership", "person = " + janis.id())).isEqualTo(1);
  }

  @Test
  void aDeclinedLinkIsDeadForAll() {
    var janis = bot.stranger();
    var code = code();
    janis.says("/start " + code);
    janis.taps("Nē");

    assertThat(janis.says("/start " + code)).contains("vairs neder");
    assertThat(bot.stranger().says("/start " + code)).contains("vairs neder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/start",
        "/start AAAAAAAAAAAAAAAAAAAAAA",
        "/start ' or 1=1 --",
        "/start ../../etc/passwd",
        "/start 😀\u202E\u0000",
        "/start a b c",
        "/START x",
        "/start@terminbot_test_bot x"
      })
  void aCodeThatNobodyGaveGetsOneSentence(String words) {
    var stranger = bot.stranger();

    assertThat(stranger.says(words)).containsAnyOf("pieteikšanās saiti", "vairs neder");

    assertThat(stranger.shown()).hasSize(1);
    assertNotIn(stranger);
  }

  @Test
  void aCodeAsLongAsAMessageGetsOneSentence() {
    assertThat(bot.stranger().says("/start " + "A".repeat(4089))).contains("pieteikšanās saiti");
  }

  @Test
  void whoIsInAndStartsAnewIsHelped() {
    var janis = bot.contactOf("VARAM");

    assertThat(janis.says("/start")).contains("Labdien! Esmu Terminbot");
    assertThat(janis.says("/start AAAAAAAAAAAAAAAAAAAAAA")).contains("vairs neder");
  }

  @Test
  void linksTriedInAHurryDelayNobodyElse() {
    var stranger = bot.stranger();
    for (var i = 0; i < 300; i++) {
      bot.telegram().says(stranger.id(), "/start guess" + i);
    }

    assertThat(bot.someone(ANNA).says("3.2")).contains("3.2");

    bot.until(() -> bot.count("inbox", "done_at is null") == 0);
    assertThat(bot.count("outbox", "state = 'queued' and chat = " + stranger.id())).isLessThan(10);
  }

  @Test
  void noLogHasACodeOrTheNameOfWhoCame(CapturedOutput output) {
    var janis = bot.stranger();
    var code = code();
    janis.says("/start " + code);
    janis.taps(YES);

    assertThat(output.getAll()).doesNotContain(code, "Bērziņa");
  }

  private String code() {
    return bot.someone(ANNA).says("/invite VARAM").replaceAll("(?s).*start=([\\w-]+).*", "$1");
  }

  private void assertNotIn(Someone stranger) {
    assertThat(bot.count("person", "id = " + stranger.id())).isZero();
    assertThat(bot.count("membership", "person = " + stranger.id())).isZero();
  }
}
