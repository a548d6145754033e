package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** How the first coordinator gets in, where the settings name none. */
@ExtendWith(OutputCaptureExtension.class)
@Isolated("reads the log")
class FirstCoordinatorTest {
  private static final Pattern LINK =
      Pattern.compile("(?m)^ {2}https://t\\.me/\\S+\\?start=(\\S+)$");
  private static final String YES = "Jā, tas esmu es";

  @TempDir private Path data;
  private WholeBot bot;

  @BeforeEach
  void aFirstStart() {
    EmptyDatabase.copiedTo(data);
    bot =
        WholeBot.startedWith(
            Map.of(
                "terminbot.data-dir", data.toString(),
                "logging.file.name", data.resolve("terminbot.log").toString()),
            "2024-01-05T10:00");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void whoOpensTheLinkAndConfirmsIsTheCoordinatorAndNobodyElse(CapturedOutput out)
      throws IOException {
    var code = linkNumber(1, out);
    var eva = bot.someone(11);

    assertThat(eva.says("/start " + code)).contains("koordinator");
    assertThat(bot.someone(12).says("/start " + code)).as("it is claimed").contains("vairs neder");
    eva.taps(YES);
    assertThat(eva.says("/invite VARAM")).contains("?start=");
    assertThat(bot.someone(12).says("/start " + code)).as("it is used").contains("vairs neder");
    bot.telegram().says(12, "/invite VARAM");
    bot.quiet();
    assertThat(bot.someone(12).texts()).noneMatch(text -> text.contains("?start="));

    bot.restart();
    assertThat(eva.says("/invite TM")).as("still the coordinator").contains("?start=");
    assertThat(codes(out)).as("no further link").containsExactly(code);
    assertThat(Files.readString(data.resolve("terminbot.log")))
        .as("the log")
        .contains("connected as @")
        .doesNotContain(code);
    assertThat(out.getErr()).doesNotContain(code);
  }

  @Test
  void anUnusedLinkDiesWhenARestartPrintsAFreshOne(CapturedOutput out) {
    var old = linkNumber(1, out);
    var eva = bot.someone(11);
    eva.says("/start " + old);

    bot.restart();

    var fresh = linkNumber(2, out);
    assertThat(fresh).isNotEqualTo(old);
    assertThat(eva.taps(YES)).as("the question of the old link").contains("vairs neder");
    assertThat(eva.says("/start " + old)).contains("vairs neder");
    eva.says("/start " + fresh);
    eva.taps(YES);
    assertThat(eva.says("/invite VARAM")).contains("?start=");
  }

  @Test
  void aLinkExpiresAfterAWeekAndARestartGivesAnother(CapturedOutput out) {
    var code = linkNumber(1, out);
    bot.itIs("2024-01-12T11:00");
    assertThat(bot.someone(11).says("/start " + code)).contains("vairs neder");

    bot.restart();
    assertThat(bot.someone(11).says("/start " + linkNumber(2, out))).contains("koordinator");
  }

  @Test
  void whileTelegramIsDownThereIsNoLinkAndItComesWithTheConnection(CapturedOutput out) {
    linkNumber(1, out);
    bot.stop();
    bot.telegram().down();
    bot.start();
    await().atMost(WholeBot.PATIENCE).until(() -> out.getAll().contains("does not answer, try 1"));
    assertThat(codes(out)).as("without the bot's name there is no link").hasSize(1);

    bot.telegram().up();

    var code = linkNumber(2, out);
    assertThat(bot.someone(11).says("/start " + code)).contains("koordinator");
  }

  private static String linkNumber(int which, CapturedOutput out) {
    await().atMost(WholeBot.PATIENCE).until(() -> codes(out).size() == which);
    return codes(out).getLast();
  }

  private static List<String> codes(CapturedOutput out) {
    return LINK.matcher(out.getOut()).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
