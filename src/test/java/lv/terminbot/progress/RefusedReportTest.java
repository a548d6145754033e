package lv.terminbot.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that cannot be taken is refused with the reason and the remedy. */
class RefusedReportTest {
  private static final String SECOND = "Mūžizglītības rīcības plāns 2024.–2027. gadam";
  @TempDir private Path data;
  @TempDir private Path plans;
  private Bot bot;
  private Someone anna;

  @BeforeEach
  void twoPlansWithNumbersInCommon() throws IOException {
    Files.copy(
        Path.of("config/plans/ogp-lv-2022-2025.yaml"), plans.resolve("ogp-lv-2022-2025.yaml"));
    var second = Files.readString(Path.of("src/test/resources/plans/learning-2024-2027.yaml"));
    Files.writeString(
        plans.resolve("learning-2024-2027.yaml"), second.replace("    responsible: [NVA]\n", ""));
    bot = DeskBot.at("2024-05-20T10:00", data, plans);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void aNumberOfBothPlansIsAskedBackAndTheChosenOneIsReportedOn() {
    assertThat(anna.says("1.1 procesā: sākts")).contains("vairākos plānos", "Kurā?");
    assertThat(anna.buttons()).contains(SECOND);

    assertThat(anna.taps(SECOND)).contains("1.1", "Pieaugušo izglītības koordinatori");
    assertThat(bot.count("draft", "plan = 'learning-2024-2027'")).isEqualTo(1);
  }

  @Test
  void aMeasureOnWhichNobodyReportsIsNoOnesToReportOn() {
    assertThat(anna.says("8.1 procesā: sākts")).contains("nav norādīts, kas atskaitās par 8.1");
    assertThat(bot.count("draft", "1 = 1")).isZero();
  }

  @Test
  void aPlanWithoutCyclesAsksNothing() throws IOException {
    bot.stop();
    var second = plans.resolve("learning-2024-2027.yaml");
    Files.writeString(
        second, Files.readString(second).replaceAll("(?ms)^cycles:.*?(^\\w|\\z)", "$1"));
    bot.startAt("2024-05-20T10:05");

    assertThat(anna.says("1.7 procesā: sākts")).contains("Šobrīd par 1.7 atskaite netiek prasīta");
    assertThat(bot.count("draft", "1 = 1")).isZero();
  }
}
